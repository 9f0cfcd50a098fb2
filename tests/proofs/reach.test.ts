import { describe, expect, test } from 'vitest';
import { guideOf } from '#catalog/guide.ts';
import { openContent } from '../open.ts';
import { anyone, areValid } from './answerSpace.ts';
import { encode } from './encode.ts';
import { alike } from './pairClaims.ts';
import { pairOf } from './pair.ts';
import { Sheet } from './sheet.ts';
import { and, none, not } from './term.ts';
import { newSolver, seconds } from './z3.ts';

const guide = guideOf(openContent());
const { questions, places } = guide;

/** Never suggested, on purpose: police, another program's line, what is for two together. */
const nowhere = ['911', 'steps', 'aafsc.whole-family'];
/** Only below the offers of "more". */
const onlyMore = ['translifeline', 'for-work'];

describe('someone can reach', async () => {
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

describe('an option changes something for someone', async () => {
  const { sheet, before, after, leaves } = pairOf(guide, 'leaves one out');
  const solver = await newSolver();
  solver.learn(sheet.short);
  const references = questions.flatMap(({ id, options }) =>
    options.filter((o) => !quiet.includes(o.id)).map((o) => `${id}.${o.id}`),
  );
  test.each(references)('%s', async (reference) => {
    const began = performance.now();
    const others = references.filter((other) => other !== reference).map(leaves);
    const found = await solver.findsCase(
      and(sheet.assumed, leaves(reference), none(...others), not(alike(before, after))),
    );
    console.log(reference, seconds(began));
    expect(found).not.toBeNull();
  });
});
