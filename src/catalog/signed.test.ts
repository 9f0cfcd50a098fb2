import { describe, expect, test } from 'vitest';
import { signProblems } from '#catalog/signed.ts';

const today = '2026-11-26';
const file = 'content/words/bn/cards/now.md';
const signed = { review: 'reviewed', reviewedBy: 'R. B.', reviewedOn: '2026-11-20' } as const;
const problemsOf = (head: Parameters<typeof signProblems>[2]): readonly string[] =>
  signProblems(file, 'bn', head, today);

test('a page that somebody has read and signed may be published', () => {
  expect(problemsOf(signed)).toEqual([]);
  expect(problemsOf({ ...signed, reviewedOn: today })).toEqual([]);
});

describe('a first page is refused', () => {
  test('as a draft, with what to do', () => {
    expect(problemsOf({ ...signed, review: 'draft' })).toEqual([
      'content/words/bn/cards/now.md: review is "draft", and "bn" is published with its first pages. Once somebody who grew up with the language has read it, write review: reviewed, reviewedBy: "Their name or initials" and reviewedOn: "2026-11-26"; until then take the language out of src/i18n/locales.ts.',
    ]);
  });

  test.each([
    [{ ...signed, review: undefined }, 'review is not there'],
    [{ ...signed, reviewedBy: '  ' }, 'reviewedBy is not there'],
    [{ ...signed, reviewedOn: undefined }, 'reviewedOn is not there'],
    [{ ...signed, reviewedOn: '2026-11-27' }, 'reviewedOn is "2026-11-27"'],
  ])('%j: %s', (head, said) => {
    expect(problemsOf(head)).toHaveLength(1);
    expect(problemsOf(head)[0]).toContain(`${file}: ${said}, and`);
  });

  test('for each thing that is missing', () => {
    expect(problemsOf({})).toHaveLength(3);
  });
});
