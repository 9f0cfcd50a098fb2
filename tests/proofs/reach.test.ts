import { describe, expect, test } from 'vitest';
import { guideOf } from '#views/guide.ts';
import { openContent } from '../open.ts';
import { anyone, areValid, referencesOf } from './answerSpace.ts';
import { encode } from './encode.ts';
import { pairOf } from './pair.ts';
import { alike } from './pairClaims.ts';
import { Sheet } from './sheet.ts';
import { and, none, not } from './term.ts';
import { newSolver } from './z3.ts';

const guide = guideOf(openContent());
const { questions, places } = guide;

/** Never suggested, on purpose: police, another program's line, what is for two together. */
const nowhere = ['911', 'steps', 'aafsc.whole-family'];
/** Only below the offers of "more". */
const onlyMore = ['translifeline', 'for-work'];

describe('someone is shown, unless it is never suggested', async () => {
  const sheet = new Sheet();
  const picked = anyone(sheet, 'a', questions);
  const { told } = encode(sheet, guide, 'a', picked);
  const valid = and(areValid(sheet, 'a', questions, picked), sheet.assumed);
  const solver = await newSolver();
  solver.learn(sheet.short);
  test.each(places.map(({ id }) => id))('%s', async (id) => {
    const shown = onlyMore.includes(id) ? told.more(id) : told.first(id);
    const isShown = (await solver.findsCase(and(valid, shown))) !== null;
    expect(isShown).toBe(!nowhere.includes(id));
  });
});

/** Nothing need follow from them. */
const quiet = ['notsure', 'none', 'no'];

/** Counts as a skipped answer does: the card about an order is there unless the answer is no (R20). */
const asSkipped = ['order.yes'];

describe('for someone it changes something to pick', async () => {
  const { sheet, before, after, leaves } = pairOf(guide, 'leaves one out');
  const solver = await newSolver();
  solver.learn(sheet.short);
  const all = referencesOf(questions);
  test.each(all.filter((reference) => !quiet.includes(reference.split('.')[1] ?? '')))(
    '%s',
    async (reference) => {
      const [question = '', option = ''] = reference.split('.');
      const others = all.filter((other) => other !== reference).map(leaves);
      const isLeft = and(before.has(question, option), leaves(reference), none(...others));
      const found = await solver.findsCase(and(sheet.assumed, isLeft, not(alike(before, after))));
      expect(found === null).toBe(asSkipped.includes(reference));
    },
  );
});
