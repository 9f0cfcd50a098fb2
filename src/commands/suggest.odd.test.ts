import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '#catalog/project.ts';
import { plainly } from '../../tests/suggesting.ts';

describe('odd inputs get a result or one clear sentence', () => {
  test.each([
    [
      '20,000 levels',
      `{"reason":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
      /has no option a list\./,
    ],
    [
      'an option of two million letters',
      `{"reason":"${'a'.repeat(2_000_000)}"}`,
      /has no option "a{60}…"\./,
    ],
    [
      'two keys of one name',
      '{"reason":["harmed"],"reason":["caused"]}',
      /^The question "reason" stands twice/,
    ],
    [
      'two keys of one name, one escaped',
      '{"reason":["harmed"],"re\\u0061son":[]}',
      /^The question "reason" stands twice/,
    ],
    ['an option that is not there', '{"mood":1}', /^There is no question "mood"/],
    ['a name over two lines', '{"a\\nb":1}', /^There is no question "a\\nb"/],
    ['bytes that are no text', '\0\x1F\x8B', /^The answers are not JSON/],
    ['objects in objects', `${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}`, /^There is no/],
    ['200,000 levels alone', `${'['.repeat(2e5)}${']'.repeat(2e5)}`, /are not a JSON object/],
    ['eleven million letters', `{}${' '.repeat(11_000_000)}`, /^The answers are too long/],
    ['two persons', '{}\n{}', /^The answers are not JSON/],
  ])('%s', (_, input, message) => {
    const { code, out, err } = plainly(['-'], input);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err.split('\n')).toHaveLength(1);
  });

  test('a byte order mark is no part of the answers', () => {
    expect(plainly(['-'], '\uFEFF{"reason":["harmed"]}')).toEqual(
      plainly(['-'], '{"reason":["harmed"]}'),
    );
  });

  test('answers to questions that are not asked are left out, and that is said', () => {
    const { code, err } = plainly(
      ['-'],
      '{"reason":["caused"],"safety":"danger","signs":["neck"]}',
    );
    expect(code).toBe(0);
    expect(err).toBe('Left out, since these answers lead past the question: safety, signs.');
  });

  test('line ends of another system are no part of them either', () => {
    expect(plainly(['-'], '{\r\n"reason":["harmed"]\r\n}\r\n')).toEqual(
      plainly(['-'], '{"reason":["harmed"]}'),
    );
  });

  test.each([
    ['one person', ['-']],
    ['many', ['--each', '-']],
    ['how it is used', ['--help']],
  ])('a disk that is full is said: %s', (_, args) => {
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, ['src/commands/suggest.ts', ...args], {
      cwd: projectFolder,
      input: '{}\n',
      encoding: 'utf8',
      stdio: ['pipe', full, 'pipe'],
    });
    closeSync(full);
    expect(status).toBe(2);
    expect(stderr).toBe('The result cannot be written (ENOSPC). Is there room on the disk?\n');
  });

  test.each([
    ['a file that is not there', ['--each', 'none.jsonl'], /^The file "none\.jsonl" cannot be/],
    ['a folder', ['--each', 'src'], /^The file "src" cannot be read/],
    ['no file', ['--each'], /^Usage: /],
    ['two', ['--each', 'a', 'b'], /^Usage: /],
    ['an option that is not there', ['--each', '--all'], /^There is no option "--all"/],
  ])('--each with %s', (_, args, message) => {
    const { code, out, err } = plainly(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });

  test('--each takes other line ends and a byte order mark, and nobody at all', () => {
    const two = plainly(['--each', '-'], '{"reason":["harmed"]}\n{}\n');
    expect(plainly(['--each', '-'], '\uFEFF{"reason":["harmed"]}\r\n{}')).toEqual(two);
    expect(two.code).toBe(0);
    expect(plainly(['--each', '-'], '')).toEqual({ code: 0, out: '', err: '' });
  });

  test('--each answers what cannot be used with an error in its line: empty, long, deep', () => {
    const long = `{"reason":"${'a'.repeat(2_000_000)}"}`;
    const deep = `{"reason":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
    const { code, out, err } = plainly(['--each', '-'], `{}\n\n${long}\n${deep}\n{}\n`);
    const lines = out.trimEnd().split('\n');
    expect(code).toBe(2);
    expect(lines.map((line) => line.startsWith('{"error":'))).toEqual([
      ...[false, true, true, true, false],
    ]);
    expect(err.split('\n').map((line) => line.slice(0, 7))).toEqual([
      ...['Line 2:', 'Line 3:', 'Line 4:'],
    ]);
  });

  test('--help says how it is used', () => {
    const { code, out } = plainly(['--help']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Usage: /);
  });

  test('--each reads one person a line, and a bad line stops no other', () => {
    const { code, out, err } = plainly(['--each', '-'], '{"reason":["harmed"]}\nno\n{}\n');
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(code).toBe(2);
    expect(err).toMatch(/^Line 2: The answers are not JSON/);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toEqual(JSON.parse(plainly(['-'], '{"reason":["harmed"]}').out));
    expect(lines[2]).toEqual(JSON.parse(plainly(['-'], '{}').out));
  });
});
