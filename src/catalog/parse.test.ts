import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { parseFile, parseProse } from '#catalog/parse.ts';
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

const facts = z.strictObject({
  order: z.number(),
  ways: z.array(z.strictObject({ value: z.string(), day: z.iso.date().optional() })),
  note: z.string().optional(),
});

test.each([
  [
    'order: 1',
    'ways (line 1) is nothing. Write a list here: [ ], or a line for each that begins with "- ".',
  ],
  ['order: "1"\nways: []', 'order (line 1) is "1". Write a number here, without quotes.'],
  [
    '# A note.\norder: 1\nways:\n  - { value: "911" }\n  - { value: 988 }',
    'ways.1.value (line 5) is 988. Put it in quotes: "988".',
  ],
  [
    'order: 1\nways:\n  - value: "911"\n    day: 2026-02-31',
    'ways.0.day (line 4) is "2026-02-31". Write a day that there is, as "2026-11-22", in quotes.',
  ],
  [
    'order: 1\nways:\n  - value: "911"\n  - day: 2026-02-01',
    'ways.1.value (line 4) is nothing. Write a text here, in quotes.',
  ],
  [
    'order: 1\nways: []\nnotes: "A"',
    'the file (line 3) is {"order":1,"ways":[],"notes":"A"}. Take out: notes.',
  ],
  [
    'order: 1\nways: []\n\tnote: "A"',
    'cannot be read (Tabs are not allowed as indentation, line 3). Mend the line it names.',
  ],
  [
    'order: 1\nways: []\n---\norder: 2',
    'cannot be read (a line "---" in its middle begins another file, line 3). Mend the line it names.',
  ],
  ['', 'the file (line 1) is null. Write fields here, each with its name, as its neighbors do.'],
])('what is wrong in "%s" is told with its line, its value and the mend', (text, problem) => {
  const problems: string[] = [];
  parseFile(new Map([['content/a.yaml', text]]), 'content/a.yaml', facts, problems);
  expect(problems).toEqual([`content/a.yaml: ${problem}`]);
});

test('in the head of a text lines are counted from the beginning of the file', () => {
  const problems: string[] = [];
  const head = z.strictObject({ heading: z.string() });
  for (const text of ['---\nheading: 1\n---\nText.', '---\nheading: "A\n---\nText.'])
    parseProse(new Map([['content/a.md', text]]), 'content/a.md', head, problems);
  expect(problems).toEqual([
    'content/a.md: heading (line 2) is 1. Put it in quotes: "1".',
    'content/a.md: cannot be read (Missing closing "quote, line 2). Mend the line it names.',
  ]);
});
