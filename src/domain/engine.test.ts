import { describe, expect, test } from 'vitest';
import type { Answers } from '#domain/answers.ts';
import type { Candidate } from '#domain/place.ts';
import type { PlacedRule } from '#domain/rule.ts';
import { suggest } from '#domain/suggest.ts';
import type { Suggestions } from '#domain/suggest.ts';
import { lineOf, offerOf, questionOf, ruleOf } from '../../tests/madeUp.ts';

const questions = [questionOf('pet', 'cat', 'dog', 'notsure')];
const offers = ['a', 'b', 'c', 'd', 'e'].map((id) => offerOf(id));
const page: Candidate = { kind: 'page', id: 'page' };
const cat = { has: 'pet.cat' } as const;
const tier = (level: number, ...places: readonly string[]): PlacedRule =>
  ruleOf({ kind: 'tier', tier: level, places });

const suggested = (
  rules: readonly PlacedRule[],
  answers: Answers = {},
  places: readonly Candidate[] = [...offers, lineOf('talk'), page],
): Suggestions => suggest({ questions, rules, places }, answers);
const ids = (list: Suggestions['first']): string => list.map(({ id }) => id).join(' ');

describe('the small engine', () => {
  test('without a rule nothing is first, and every offer is in more', () => {
    const { first, more, cards, meetingPage, shows } = suggested([]);
    expect([first, cards, meetingPage, shows]).toEqual([[], [], false, []]);
    expect(ids(more)).toBe('a b c d e');
  });

  test('the first are in no tier twice, and more has the other offers in order', () => {
    const { first, more } = suggested([
      tier(0, 'talk'),
      tier(1, 'c'),
      tier(2, 'page'),
      tier(3, 'e'),
    ]);
    expect(ids(first)).toBe('talk c page');
    expect(ids(more)).toBe('e a b d');
  });

  test('lines and pages stand in more only where a rule adds them, below the offers', () => {
    const { more } = suggested([ruleOf({ kind: 'more', places: ['page', 'talk', 'a'] })]);
    expect(ids(more)).toBe('a b c d e talk page');
    expect(ids(suggested([ruleOf({ kind: 'more', places: ['page'] })]).more)).toBe(
      'a b c d e page',
    );
    const shown = suggested([ruleOf({ kind: 'more', places: ['page'] }), tier(0, 'page')]);
    expect([ids(shown.first), ids(shown.more)]).toEqual(['page', 'a b c d e']);
  });

  test('a joint offer is nowhere, whatever the rules say', () => {
    const places = [offerOf('joint', { format: 'joint' }), offerOf('a')];
    const { first, more } = suggested([tier(0, 'joint', 'a')], {}, places);
    expect([ids(first), ids(more)]).toEqual(['a', '']);
  });

  test('a gate that does not apply closes, and a "must" that is unmet takes out', () => {
    const gate = ruleOf({ kind: 'gate', gate: 'results', places: ['a'], when: cat });
    const must = ruleOf({ kind: 'must', places: ['b'], when: cat, unknown: 'pet' });
    expect(ids(suggested([gate, must], { pet: ['dog'] }).more)).toBe('e c d');
    expect(ids(suggested([gate, must], { pet: ['cat'] }).more)).toBe('b c d e a');
    const { more } = suggested([gate, must]);
    expect(ids(more)).toBe('b c d e');
    expect(more[0]?.unknown).toEqual(['pet']);
  });

  test('a tier that does not apply says nothing', () => {
    const rules = [ruleOf({ kind: 'tier', tier: 0, places: ['a'], when: cat, why: 'near' })];
    const { first, more } = suggested(rules, { pet: ['notsure'] });
    expect([first, more[0]?.why]).toEqual([[], []]);
  });

  test('what is held back can stand in more', () => {
    const places = [offerOf('a', { isHeldBack: true }), offerOf('b')];
    const { first, more } = suggested([tier(0, 'a', 'b')], {}, places);
    expect([ids(first), ids(more)]).toEqual(['b', 'a']);
  });

  test('equals turn with the answers', () => {
    expect(ids(suggested([tier(0, 'a', 'b', 'c')], { pet: ['cat'] }).first)).toBe('b c a');
    expect(ids(suggested([], { pet: ['dog'] }).more)).toBe('c d e a b');
  });

  test('a limit keeps offers few, the smallest one counts, and leaves only those that begin somewhere', () => {
    const limit = (most: number, when?: typeof cat): PlacedRule =>
      ruleOf({ kind: 'limit', offers: most, when });
    const all = tier(0, 'a', 'b', 'c', 'd', 'e');
    const lines = ['x', 'y', 'z'].map((id) => lineOf(id));
    const rules = [tier(0, 'x', 'y', 'z'), tier(1, 'a', 'b', 'c', 'd', 'e')];
    const ofTwo = suggested([...rules, limit(2), limit(4)], {}, [...lines, ...offers]);
    expect([ids(ofTwo.first), ids(ofTwo.more)]).toEqual(['x y z', 'a b']);
    const none = suggested([...rules, limit(0)], {}, [...lines, ...offers]);
    expect(ids(none.more)).toBe('');
    // Three are first already: there is no room for more of them.
    expect(ids(suggested([all, limit(2)]).more)).toBe('');
    expect(ids(suggested([all, limit(4)]).more)).toBe('d');
    expect(ids(suggested([tier(0, 'a', 'b'), limit(4)]).more)).toBe('');
    expect(ids(suggested([all, limit(2, cat)]).more)).toBe('d e');
    const paused = [...lines, offerOf('a', { isHeldBack: true }), offerOf('b')];
    expect(ids(suggested([...rules, limit(2)], {}, paused).more)).toBe('b');
    expect(ids(suggested([...rules], {}, paused).more)).toBe('a b');
  });

  test('cards, the page about meeting and what else is shown come from the rules', () => {
    const card = ruleOf({ kind: 'card', card: 'now', stands: 'before', open: true, when: cat });
    const rules = [
      card,
      ruleOf({ kind: 'show', what: 'outside' }),
      ruleOf({ kind: 'show', what: 'meeting', when: cat }),
    ];
    const given = suggested(rules, { pet: ['cat'] });
    expect(given.cards.map(({ id }) => id)).toEqual(['now']);
    expect([given.meetingPage, given.shows]).toEqual([true, ['outside', 'meeting']]);
    const without = suggested(rules);
    expect([without.cards, without.meetingPage, without.shows]).toEqual([[], false, ['outside']]);
  });

  test('all that is said of a place comes with it, and nothing else', () => {
    const tell = ruleOf({
      kind: 'tell',
      places: ['a'],
      why: 'w',
      unknown: 'u',
      note: 'n',
      face: true,
    });
    const reason = ruleOf({ kind: 'reason', places: ['a', 'b'], why: 'r' });
    const { first, more } = suggested([tell, reason, tier(0, 'a')]);
    expect(first).toEqual([
      { id: 'a', kind: 'offer', why: ['w', 'r'], unknown: ['u'], face: ['u'], notes: ['n'] },
    ]);
    expect(more[0]).toEqual({
      id: 'b',
      kind: 'offer',
      why: ['r'],
      unknown: [],
      face: [],
      notes: [],
    });
  });

  test('an answer that does not exist is dropped before anything is read', () => {
    expect(suggested([tier(0, 'a', 'b')], { pet: ['fish'] })).toEqual(
      suggested([tier(0, 'a', 'b')]),
    );
  });
});
