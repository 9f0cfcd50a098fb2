import { expect, test } from 'vitest';
import { offersOf } from '#catalog/placesOf.ts';
import { optionGroups } from '#views/optionGroups.ts';
import { projectContent } from '#views/projectContent.ts';

const offers = offersOf(projectContent());
const values = ['yes', 'ask', 'no'] as const;

test('every offer stands in one group, whatever is known of whom it is for', () => {
  for (const harmed of values)
    for (const caused of values)
      for (const children of values) {
        const changed = offers.map(({ program, offer }) => ({
          program,
          offer: { ...offer, for: { ...offer.for, harmed, caused, children } },
        }));
        const listed = optionGroups(changed).flatMap(({ entries }) => entries);
        expect(new Set(listed)).toEqual(new Set(changed));
        expect(listed).toHaveLength(changed.length);
      }
});

test('what is for people who caused harm stands apart, and a group with nothing in it is not there', () => {
  const ids = optionGroups(offers).map(({ id, entries }) => [id, entries.length > 0]);
  expect(ids).toEqual([
    ['harmed', true],
    ['caused', true],
    ['family', true],
  ]);
  const caused = optionGroups(offers).find(({ id }) => id === 'caused')?.entries ?? [];
  expect(caused.map(({ offer }) => offer.for.harmed)).not.toContain('yes');
  expect(optionGroups(caused).map(({ id }) => id)).toEqual(['caused']);
});
