import { describe, expect, test } from 'vitest';
import type { Ruling } from '#domain/ruling.ts';
import { standingOf } from '#domain/standing.ts';
import type { Standing } from '#domain/standing.ts';
import { lineOf, offerOf, rulingOf } from '../../tests/madeUp.ts';

const places = ['talk'];
const bare: Standing = {
  place: lineOf('talk'),
  isOut: false,
  mayBeFirst: false,
  tier: Infinity,
  reasons: 0,
  why: [],
  unknown: [],
  face: [],
  notes: [],
};
const must = { kind: 'must', places, when: { has: 'pet.cat' }, unknown: 'pet' } as const;
const gate = (which: 'first' | 'results') => ({ kind: 'gate', gate: which, places }) as const;
const tier = { kind: 'tier', tier: 4, places } as const;
const tell = { kind: 'tell', places, face: false } as const;
const not = { met: 'unmet' } as const;

describe('how a place stands', () => {
  test.each<[string, readonly Ruling[], Partial<Standing>]>([
    ['nothing is said of it', [], {}],
    ['a "must" that is met says nothing', [rulingOf(must)], {}],
    ['one that is not met takes it out', [rulingOf(must, not)], { isOut: true }],
    [
      'one that is not known says what to ask',
      [rulingOf(must, { met: 'unknown' })],
      { unknown: ['pet'] },
    ],
    ['a tier lets it be first', [rulingOf(tier)], { tier: 4, mayBeFirst: true }],
    ['not one that does not apply', [rulingOf({ ...tier, why: 'near' }, not)], {}],
    [
      'the highest tier counts',
      [rulingOf(tier), rulingOf({ ...tier, tier: 2 }), rulingOf({ ...tier, tier: 9 })],
      { tier: 2, mayBeFirst: true },
    ],
    [
      'a tier can say why',
      [rulingOf({ ...tier, why: 'near' })],
      { tier: 4, mayBeFirst: true, why: ['near'] },
    ],
    ['an open gate of results lets it in', [rulingOf(gate('results'))], {}],
    ['a closed one takes it out', [rulingOf(gate('results'), not)], { isOut: true }],
    [
      'an open gate of the first lets it in',
      [rulingOf(gate('first')), rulingOf(tier)],
      { tier: 4, mayBeFirst: true },
    ],
    [
      'a closed one keeps it from the first alone',
      [rulingOf(gate('first'), not), rulingOf(tier)],
      { tier: 4 },
    ],
    [
      'a gate that is cleared is closed',
      [rulingOf(gate('first'), { applies: false }), rulingOf(tier)],
      { tier: 4 },
    ],
    [
      'reasons are counted',
      [
        rulingOf({ kind: 'reason', places, why: 'a' }),
        rulingOf({ kind: 'reason', places, why: 'b' }),
      ],
      { reasons: 2, why: ['a', 'b'] },
    ],
    ['not one that does not apply', [rulingOf({ kind: 'reason', places, why: 'a' }, not)], {}],
    [
      'a reason is said once',
      [rulingOf({ kind: 'reason', places, why: 'a' }), rulingOf({ ...tell, why: 'a' })],
      { reasons: 1, why: ['a'] },
    ],
    [
      'what is told moves it nowhere',
      [rulingOf({ ...tell, why: 'a', unknown: 'cost', note: 'near' })],
      { why: ['a'], unknown: ['cost'], notes: ['near'] },
    ],
    [
      'what is not known can stand on its face',
      [rulingOf({ ...tell, unknown: 'cost', face: true })],
      { unknown: ['cost'], face: ['cost'] },
    ],
    [
      'a face without anything not known is empty',
      [rulingOf({ ...tell, why: 'a', face: true })],
      { why: ['a'] },
    ],
    [
      'what does not apply is not told',
      [rulingOf({ ...tell, why: 'a', unknown: 'cost', note: 'near', face: true }, not)],
      {},
    ],
    [
      'other kinds say nothing of it',
      [
        rulingOf({ kind: 'quota', least: 1, places }),
        rulingOf({ kind: 'cap', most: 1, places }),
        rulingOf({ kind: 'more', places }),
        rulingOf({ kind: 'limit', offers: 2 }),
        rulingOf({ kind: 'card', card: 'now', stands: 'before', open: true }),
        rulingOf({ kind: 'show', what: 'meeting' }),
      ],
      {},
    ],
  ])('%s', (_, rulings, standing) => {
    expect(standingOf(lineOf('talk'), rulings)).toEqual({ ...bare, ...standing });
  });

  test('an offer that is held back is not among the first, whatever is said of it', () => {
    const paused = offerOf('oak.help', { isHeldBack: true });
    expect(standingOf(paused, [rulingOf(tier)])).toEqual({ ...bare, place: paused, tier: 4 });
    expect(standingOf(offerOf('oak.help'), [rulingOf(tier)]).mayBeFirst).toBe(true);
  });
});
