import { describe, expect, test } from 'vitest';
import { filterValues, fitOf, fitOfAll } from '#domain/filter.ts';
import type { FilterValue } from '#domain/filter.ts';
import { openContent } from '../../tests/open.ts';

const { programs } = openContent();
const offers = programs.flatMap((program) => program.offers.map((offer) => ({ program, offer })));
const fit = (id: string, value: FilterValue): string => {
  const found = offers.find(({ offer }) => offer.id === id);
  return found === undefined ? 'not there' : fitOf(found.program, found.offer, value);
};

describe('an offer fits a value', () => {
  test.each([
    ['rr.groups', 'who-caused', 'met'],
    ['rr.groups', 'who-harmed', 'unmet'],
    ['vip.one-to-one', 'who-caused', 'unknown'],
    ['vip.one-to-one', 'language-es', 'met'],
    ['alpol.groups', 'language-es', 'unknown'],
    ['alpol.groups', 'format-group', 'met'],
    ['aafsc.whole-family', 'format-family', 'met'],
    ['aafsc.one-to-one', 'format-family', 'unmet'],
    ['avp.line', 'way-voice', 'met'],
    ['avp.line', 'way-text', 'unknown'],
    ['aafsc.one-to-one', 'avoid-courts', 'unmet'],
    ['alpol.groups', 'avoid-police', 'unknown'],
  ] as const)('%s and %s: %s', (id, value, verdict) => {
    expect(fit(id, value)).toBe(verdict);
  });

  test('a value of any filter leaves something in the list or says that it is not known', () => {
    for (const value of filterValues()) {
      const verdicts = offers.map(({ program, offer }) => fitOf(program, offer, value));
      expect(verdicts.some((verdict) => verdict !== 'unmet')).toBe(true);
    }
  });

  test('one value that does not fit leaves an offer out, whatever the others say', () => {
    for (const { program, offer } of offers) {
      expect(fitOfAll(program, offer, [])).toBe('met');
      for (const value of filterValues()) {
        expect(fitOfAll(program, offer, [value])).toBe(fitOf(program, offer, value));
        if (fitOf(program, offer, value) === 'unmet') {
          expect(fitOfAll(program, offer, [value, 'who-both', 'language-en'])).toBe('unmet');
        }
      }
    }
  });
});
