import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'astro/zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guideOf } from '#views/guide.ts';
import { projectFolder } from '#catalog/project.ts';
import { projectContent } from '#views/projectContent.ts';
import { readAnswers } from '#domain/readAnswers.ts';
import { suggest } from '#domain/suggest.ts';
import { plainly } from '../../tests/suggesting.ts';
import type { Run } from '../../tests/suggesting.ts';

const guide = guideOf(projectContent());
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'answers-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

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
    const { code, out, err } = plainly(['-'], text);
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
