import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'astro/zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guideOf } from '#catalog/guide.ts';
import { projectContent, projectFolder } from '#catalog/project.ts';
import { readAnswers } from '#domain/readAnswers.ts';
import { suggest } from '#domain/suggest.ts';

const guide = guideOf(projectContent());
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'answers-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a person does: `npm run -s suggest -- …`. */
const run = (args: readonly string[], input = '', cwd = projectFolder): Run => {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'suggest', '--', ...args], {
    cwd,
    input,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { code: status, out: stdout, err: stderr.trimEnd() };
};

/** The same without npm, which takes most of the time. */
const runDirectly = (input: string): Run => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/suggest.ts', '-'], {
    cwd: projectFolder,
    input,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr.trimEnd() };
};

const onFile = (text: string): Run => {
  const file = path.join(folder, 'answers.json');
  writeFileSync(file, text);
  return run([file]);
};

const place = z.strictObject({
  id: z.string(),
  why: z.array(z.string()),
  unknown: z.array(z.string()),
});
const printed = z.strictObject({
  cards: z.array(z.string()),
  first: z.array(place).min(1).max(3),
  more: z.array(place),
  meetingPage: z.boolean(),
});

const scared = JSON.stringify({
  reason: ['harmed'],
  safety: 'scared',
  signs: ['monitor'],
  fits: ['latine'],
  language: ['es'],
  avoid: ['police'],
  together: null,
});

describe('suggestions for a file of answers', () => {
  test('are the engine’s own, as JSON, and nothing else is said', () => {
    const { code, out, err } = onFile(scared);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const value = printed.parse(JSON.parse(out));
    expect(out).toBe(`${JSON.stringify(value, null, 2)}\n`);
    const { cards, first, more, meetingPage } = suggest(
      guide,
      readAnswers(scared, guide.questions),
    );
    const ids = (list: readonly { readonly id: string }[]): readonly string[] =>
      list.map(({ id }) => id);
    expect(value.cards).toEqual(ids(cards));
    expect(ids(value.first)).toEqual(ids(first));
    expect(ids(value.more)).toEqual(ids(more));
    expect(value.meetingPage).toBe(meetingPage);
    expect(value.first.map(({ why, unknown }) => ({ why, unknown }))).toEqual(
      first.map(({ why, unknown }) => ({ why, unknown })),
    );
  });

  test('are the same from standard input', () => {
    const { code, out, err } = run(['-'], scared);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(onFile(scared).out);
  });

  test('are there for no answers at all', () => {
    const { code, out } = run(['-'], '{}');
    expect(code).toBe(0);
    expect(printed.parse(JSON.parse(out)).first.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['hope', 'nys', 'ways']),
    );
  });

  test('a file is looked for in the folder the person is in', () => {
    writeFileSync(path.join(folder, 'mine.json'), scared);
    const inside = path.join(projectFolder, 'tests');
    const { code, out } = run([path.relative(inside, path.join(folder, 'mine.json'))], '', inside);
    expect(code).toBe(0);
    expect(() => printed.parse(JSON.parse(out))).not.toThrow();
  });
});

describe('answers that cannot be used end with exit code 2, a clear sentence and no output', () => {
  test.each([
    [
      'an unknown question',
      '{"mood": "good"}',
      /^There is no question "mood"\. The questions are: reason, about, .+\.$/,
    ],
    [
      'an unknown option',
      '{"reason": ["harmed", "angry"]}',
      /^Question "reason" has no option "angry"\. Its options are: harmed, caused, worried, work, notsure\.$/,
    ],
    [
      'two answers to a single question',
      '{"safety": ["safe", "danger"]}',
      /^Question "safety" takes one answer, and there are 2: safe, danger\. Keep one\.$/,
    ],
    [
      'no JSON',
      'reason: harmed',
      /^The answers are not JSON\. Write them as \{"reason": \["harmed"\], "safety": "safe"\}\.$/,
    ],
    ['an empty input', '', /^The answers are not JSON\./],
    ['a list', '["harmed"]', /^The answers are not a JSON object\./],
    [
      '"none" beside a sign',
      '{"signs": ["none", "neck"]}',
      /^Question "signs": "none" stands alone/,
    ],
    [
      'four needs',
      '{"needs": ["listen", "plan", "heal", "family"]}',
      /^Question "needs" takes up to 3 answers/,
    ],
  ])('%s', (_, text, message) => {
    const { code, out, err } = runDirectly(text);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });

  test('the same from a file', () => {
    const { code, out, err } = onFile('{"mood": "good"}');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^There is no question "mood"\./);
  });

  test('a file that is not there', () => {
    const { code, out, err } = run([path.join(folder, 'none.json')]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(
      /^The file ".*none\.json" cannot be read\. Check its name\.\nUsage: npm run -s suggest -- FILE/,
    );
  });

  test.each([
    ['no file', []],
    ['two files', ['a.json', 'b.json']],
  ])('%s', (_, args) => {
    const { code, out, err } = run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^Usage: npm run -s suggest -- FILE/);
  });
});

/** Runs the command without npm on any arguments. */
const plainly = (args: readonly string[], input = ''): Run => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/commands/suggest.ts', ...args],
    { cwd: projectFolder, input, encoding: 'utf8', maxBuffer: 1e8 },
  );
  return { code: status, out: stdout, err: stderr.trimEnd() };
};

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
