import { describe, expect, test } from 'vitest';
import { guideOf } from '#catalog/guide.ts';
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
