import { expect, test } from 'vitest';
import type { Ruling } from '#domain/ruling.ts';
import { shownCards } from '#domain/shownCards.ts';
import type { ShownCard } from '#domain/shownCards.ts';
import { rulingOf } from '../../tests/madeUp.ts';

const card = (
  id: string,
  part?: string,
  at: { stands?: 'before' | 'after'; open?: boolean } = {},
): Ruling =>
  rulingOf({ kind: 'card', card: id, part, stands: at.stands ?? 'after', open: at.open ?? false });
const shown = (id: string, facts: Partial<ShownCard> = {}): ShownCard => ({
  id,
  hasBody: true,
  parts: [],
  stands: 'after',
  isOpen: false,
  ...facts,
});

test.each<[string, readonly Ruling[], readonly ShownCard[]]>([
  ['no card', [], []],
  ['its own text', [card('now')], [shown('now')]],
  ['a part alone', [card('now', 'others')], [shown('now', { hasBody: false, parts: ['others'] })]],
  [
    'its text, then parts',
    [card('now'), card('now', 'a'), card('now', 'b')],
    [shown('now', { parts: ['a', 'b'] })],
  ],
  ['a part, then its text', [card('now', 'a'), card('now')], [shown('now', { parts: ['a'] })]],
  [
    'the first rule says where it stands and whether it is open',
    [card('now', undefined, { stands: 'before', open: true }), card('now', 'a')],
    [shown('now', { stands: 'before', isOpen: true, parts: ['a'] })],
  ],
  [
    'what a later one says of that is nothing',
    [card('now'), card('now', 'a', { stands: 'before', open: true })],
    [shown('now', { parts: ['a'] })],
  ],
  [
    'those before the places come first, each group as it is written',
    [
      card('c'),
      card('d', undefined, { stands: 'before' }),
      card('a'),
      card('b', undefined, { stands: 'before' }),
    ],
    [shown('d', { stands: 'before' }), shown('b', { stands: 'before' }), shown('c'), shown('a')],
  ],
  [
    'a rule that does not apply shows nothing',
    [rulingOf({ kind: 'card', card: 'now', stands: 'before', open: true }, { met: 'unmet' })],
    [],
  ],
])('%s', (_, rulings, cards) => {
  expect(shownCards(rulings)).toEqual(cards);
});
