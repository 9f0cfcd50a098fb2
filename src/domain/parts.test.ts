import { expect, test } from 'vitest';
import type { Condition } from '#domain/condition.ts';
import { partsOf } from '#domain/parts.ts';
import type { Parts } from '#domain/parts.ts';

const cat: Condition = { has: 'pet.cat' };
const home: Condition = { known: 'home' };
const cats = [{ has: 'pet.cat' }];

test.each<[string, readonly Condition[], Parts]>([
  ['nothing', [], { list: [], wholes: [] }],
  ['one option', [cat], { list: cats, wholes: [0] }],
  ['a question', [home], { list: [{ known: 'home' }], wholes: [0] }],
  ['what is asked twice is there once', [cat, cat], { list: cats, wholes: [0, 0] }],
  [
    'a part before what it is part of',
    [{ not: cat }],
    { list: [...cats, { not: 0 }], wholes: [1] },
  ],
  [
    'parts are shared',
    [{ all: [cat, home] }, { any: [home, { not: cat }] }, home],
    {
      list: [...cats, { known: 'home' }, { all: [0, 1] }, { not: 0 }, { any: [1, 3] }],
      wholes: [2, 4, 1],
    },
  ],
  [
    'all of them, and any, are not the same',
    [{ all: [cat] }, { any: [cat] }, { all: [cat] }],
    { list: [...cats, { all: [0] }, { any: [0] }], wholes: [1, 2, 1] },
  ],
  ['of nothing', [{ all: [] }, { any: [] }], { list: [{ all: [] }, { any: [] }], wholes: [0, 1] }],
])('%s', (_, conditions, parts) => {
  expect(partsOf(conditions)).toEqual(parts);
});
