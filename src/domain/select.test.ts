import { describe, expect, test } from 'vitest';
import type { Offer, Place } from '#domain/place.ts';
import { isJoint } from '#domain/place.ts';
import { isMeant } from '#domain/select.ts';

const offer: Offer = {
  kind: 'offer',
  id: 'oak.groups',
  program: 'oak',
  format: 'peers',
  for: { harmed: 'yes', caused: 'no' },
  needs: ['heal', 'listen'],
  unknowns: ['men'],
  languages: ['en', 'es'],
  cost: 'free',
  ties: { police: 'unknown', courts: 'yes' },
  isHeldBack: false,
};
const line: Place = {
  kind: 'line',
  id: 'talk',
  ways: ['voice', 'text'],
  languages: ['en'],
  isAlwaysOpen: true,
  takesFamily: true,
  takesCaused: false,
  ties: { police: 'may', acs: 'unknown' },
};
const page: Place = { kind: 'page', id: 'ways' };

describe('an offer', () => {
  test.each<[string, boolean]>([
    ['oak.groups', true],
    ['oak', false],
    ['oak.alone', false],
    ['offers', true],
    ['lines', false],
    ['pages', false],
    ['program:oak', true],
    ['program:elm', false],
    ['format:peers', true],
    ['format:joint', false],
    ['needs:heal', true],
    ['needs:plan', false],
    ['speaks:es', true],
    ['speaks:ar', false],
    ['writes:es', false],
    ['cost:free', true],
    ['cost:unknown', false],
    ['tie:courts=yes', true],
    ['tie:courts=unknown', false],
    ['tie:police=unknown', true],
    ['tie:acs=yes', false],
    ['way:voice', false],
    ['for:caused=no', true],
    ['for:harmed=no', false],
    ['asks:men', true],
    ['asks:age', false],
    ['open:always', false],
    ['not:format:alone', true],
    ['not:format:peers', false],
    ['offers not:speaks:ar', true],
    ['offers not:speaks:es', false],
    ['program:oak needs:listen cost:free', true],
    ['program:oak needs:listen cost:unknown', false],
    ['not:lines', true],
  ])('by "%s": %s', (selector, isIt) => {
    expect(isMeant(offer, [selector])).toBe(isIt);
  });
});

describe('a line and a page', () => {
  test.each<[Place, string, boolean]>([
    [line, 'talk', true],
    [line, 'lines', true],
    [line, 'offers', false],
    [line, 'way:text', true],
    [line, 'open:always', true],
    [line, 'family:yes', true],
    [line, 'caused:yes', false],
    [line, 'tie:police=may', true],
    [line, 'tie:acs=unknown', true],
    [line, 'tie:acs=yes', false],
    [line, 'for:caused=no', false],
    [line, 'way:chat', false],
    [line, 'lines speaks:en', true],
    [line, 'speaks:es', false],
    [line, 'needs:heal', false],
    [line, 'offers not:speaks:es', false],
    [page, 'ways', true],
    [page, 'pages', true],
    [page, 'lines', false],
    [page, 'speaks:en', false],
    [page, 'offers not:format:alone', false],
  ])('%o by "%s": %s', (place, selector, isIt) => {
    expect(isMeant(place, [selector])).toBe(isIt);
  });
});

test.each<[string, boolean]>([
  ['open:always', false],
  ['open:never', false],
  ['family:yes', false],
  ['family:no', false],
  ['caused:yes', true],
  ['caused:no', false],
])('a quiet line by "%s": %s', (selector, isIt) => {
  const quiet: Place = { ...line, isAlwaysOpen: false, takesFamily: false, takesCaused: true };
  expect(isMeant(quiet, [selector])).toBe(isIt);
});

test('a value that no fact can have fits no line', () => {
  for (const selector of ['open:never', 'family:no', 'caused:no'])
    expect(isMeant({ ...line, takesCaused: true }, [selector])).toBe(false);
});

test('any one selector is enough, and none means nobody', () => {
  expect(isMeant(line, ['offers', 'talk'])).toBe(true);
  expect(isMeant(line, ['offers', 'pages'])).toBe(false);
  expect(isMeant(line, [])).toBe(false);
});

test('only an offer can be joint', () => {
  expect(isJoint({ ...offer, format: 'joint' })).toBe(true);
  expect([offer, line, page].some(isJoint)).toBe(false);
});
