import { describe, expect, test } from 'vitest';
import { projectContent } from '#views/projectContent.ts';
import { blocksOf, readingGrade } from './readingGrade.ts';

/** The highest grade at which the site may be read (issue "plain English"; WCAG 2.2, 3.1.5, asks for less). */
const highest = 6.0;

const { pages, cards, programs, lines, glossary, messages } = projectContent().words.en;

const texts: readonly (readonly [string, readonly string[]])[] = [
  ...Object.entries(pages).map(
    ([id, { head, body }]) =>
      [
        `page ${id}`,
        [...(head.intro === undefined ? [] : [head.intro]), ...blocksOf(body)],
      ] as const,
  ),
  ...Object.entries(cards).map(
    ([id, { head, body }]) =>
      [`card ${id}`, [...blocksOf(body), ...Object.values(head.parts)]] as const,
  ),
  ...Object.entries(programs).map(
    ([id, { head, body }]) =>
      [
        `program ${id}`,
        [
          head.summary,
          ...Object.values(head.claims),
          ...Object.values(head.ties),
          ...Object.values(head.offers).flatMap(({ what, who, first }) => [what, who, first]),
          ...head.ask,
          ...blocksOf(body),
        ],
      ] as const,
  ),
  ...Object.entries(lines).map(
    ([id, { what, police, note, hours }]) =>
      [
        `line ${id}`,
        [what, police, ...(note === undefined ? [] : [note]), ...Object.values(hours)],
      ] as const,
  ),
  ['glossary', glossary.map(({ meaning }) => meaning)],
  ['messages', Object.values(messages)],
];

describe('the measure itself', () => {
  test('agrees with the formula worked by hand', () => {
    // 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 * 1 - 15.59 = -1.45
    expect(readingGrade(['The cat sat on the mat.'])).toBe(-1.4);
    // 4 words, 1 sentence, 17 syllables: 0.39 * 4 + 11.8 * 4.25 - 15.59 = 36.12
    expect(
      readingGrade(['Institutional accountability necessitates collaboration.']),
    ).toBeGreaterThan(25);
  });

  test('reads what people read: no marks, no addresses, no headings', () => {
    expect(
      blocksOf('## Head\n\nSee **[this page](page:talk)** now.\n\n- One\n- Two\n\n{{lines}}\n'),
    ).toEqual(['See this page now.', 'One', 'Two']);
  });
});

describe(`every text can be read at grade ${highest.toFixed(1)} or lower`, () => {
  test.each(texts)('%s', (name, blocks) => {
    expect(blocks.length, `${name} has nothing to read`).toBeGreaterThan(0);
    expect(readingGrade(blocks)).toBeLessThanOrEqual(highest);
  });

  test('the grades, for people to see', () => {
    const grades = texts.map(([name, blocks]) => ({ name, grade: readingGrade(blocks) }));
    const rows = grades
      .sort((a, b) => b.grade - a.grade)
      .map(({ name, grade }) => `${grade.toFixed(1).padStart(5)}  ${name}`);
    process.stdout.write(`Reading grades (Flesch-Kincaid):\n${rows.join('\n')}\n`);
    expect(rows.length).toBeGreaterThan(50);
  });
});
