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
