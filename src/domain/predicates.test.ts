import { describe, expect, test } from 'vitest';
import { guideOf } from '#views/guide.ts';
import { suggest } from '#domain/suggest.ts';
import { openContent } from '../../tests/open.ts';
import { answersFrom, seenOf } from '../../tests/oracle.ts';
import { predicates } from '../../tests/predicates.ts';

const guide = guideOf(openContent());
const count = 20_000;
const people = Array.from({ length: count }, (_, at) => answersFrom(guide.questions, 12_000 + at));
const seen = people.map((answers) => seenOf(guide.questions, answers, suggest(guide, answers)));

describe(`for ${String(count)} people with answers of a fixed seed`, () => {
  test.each(predicates.map(({ rule, holds }) => [rule, holds] as const))('%s', (_, holds) => {
    const broken = seen.findIndex((one) => !holds(one));
    expect(broken < 0 ? null : { answers: people[broken], first: seen[broken]?.first }).toBeNull();
  });
});

// Every question is answered at random, whether it is asked or not: what is not asked is dropped later.
const all = guide.questions.map((question) => ({ ...question, asked: undefined }));
const anyone = Array.from({ length: count }, (_, at) => answersFrom(all, 50_000 + at));

describe('ties favor no one (R25)', () => {
  test.each([
    [
      ['lgbtq', 'latine', 'amemsa'],
      ['avp.line', 'vip.one-to-one', 'aafsc.one-to-one'],
    ],
    [
      ['lgbtq', 'womansys'],
      ['avp.line', 'alpol.groups'],
    ],
    [
      ['latine', 'southasian'],
      ['vip.one-to-one', 'aafsc.one-to-one'],
    ],
  ])('for %s each comes first about equally often', (fits, equals) => {
    const counts = new Map(equals.map((id) => [id, 0]));
    for (const answers of anyone) {
      const tied = {
        ...Object.fromEntries(Object.entries(answers).filter(([id]) => id !== 'needs')),
        reason: ['harmed'],
        fits,
        safety: ['uneasy'],
        avoid: (answers['avoid'] ?? []).filter((avoided) => avoided !== 'found'),
        language: (answers['language'] ?? []).filter((l) => l === 'en' || l === 'other'),
      };
      const first = suggest(guide, tied).first[0]?.id ?? '';
      if (counts.has(first)) counts.set(first, (counts.get(first) ?? 0) + 1);
    }
    const sum = [...counts.values()].reduce((total, one) => total + one, 0);
    expect(sum).toBeGreaterThan(count / 2);
    for (const [id, one] of counts)
      expect(Math.abs(one / sum - 1 / equals.length), id).toBeLessThan(0.02);
  });
});
