import type { Guide } from '#domain/suggest.ts';
import type { Change } from './pair.ts';
import { pairOf } from './pair.ts';
import type { PairClaim } from './pairClaims.ts';
import { anyone, areValid, referencesOf } from './answerSpace.ts';
import type { Source } from './broken.ts';
import type { Claim } from './claim.ts';
import { encode } from './encode.ts';
import { Sheet } from './sheet.ts';
import { and, not } from './term.ts';
import { newSolver } from './z3.ts';

/** Proves claims of one person: null where it holds for everyone, else the options of someone for whom it does not. */
export const proverOf = async (
  source: Source,
): Promise<(claim: Claim) => Promise<readonly string[] | null>> => {
  const { guide, facts } = source;
  const sheet = new Sheet();
  const picked = anyone(sheet, 'a', guide.questions);
  const { told } = encode(sheet, guide, 'a', picked);
  sheet.given(areValid(sheet, 'a', guide.questions, picked));
  const solver = await newSolver();
  solver.learn(sheet.short);
  return async ({ holds }) => {
    const found = await solver.findsCase(and(sheet.assumed, not(holds(told, facts))));
    return found === null
      ? null
      : referencesOf(guide.questions).filter((reference) => found.has(`a ${reference}`));
  };
};

/** Proves claims of two people: null, or the options of the first, and those of the second behind a bar. */
export const pairProver = async (
  guide: Guide,
  change: Change,
): Promise<(claim: PairClaim) => Promise<readonly string[] | null>> => {
  const pair = pairOf(guide, change);
  const solver = await newSolver();
  solver.learn(pair.sheet.short);
  return async ({ holds }) => {
    const found = await solver.findsCase(and(pair.sheet.assumed, not(holds(pair))));
    return found === null
      ? null
      : [...found].filter((name) => /^(?:[ab]|leaves) \S+$/.test(name)).sort();
  };
};
