import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { parseFile } from '#catalog/parse.ts';
import type { Problems } from '#catalog/parse.ts';

const file = 'content/words/en/messages.json';
const problemsOf = (text: string): Problems => {
  const problems: Problems = [];
  parseFile(new Map([[file, text]]), file, z.record(z.string(), z.string()), problems);
  return problems;
};

test('JSON that is broken says where', () => {
  expect(problemsOf('{ "exit.short": "Leave now" }')).toEqual([]);
  expect(problemsOf('{,')).toMatchInlineSnapshot(`
    [
      "content/words/en/messages.json: cannot be read (Expected property name or '}' in JSON at position 1 (line 1 column 2)). Mend the line it names.",
    ]
  `);
});

test('JSON that gives a name twice is refused, as YAML is', () => {
  expect(problemsOf('{ "exit.short": "Go", "exit.short": "Leave now" }')).toMatchInlineSnapshot(`
    [
      "content/words/en/messages.json: cannot be read ("exit.short" stands in it twice). Mend the line it names.",
    ]
  `);
});
