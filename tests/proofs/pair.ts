import type { Guide } from '#domain/suggest.ts';
import type { Picked } from './answerSpace.ts';
import { anyone, areValid, isAsked, referencesOf } from './answerSpace.ts';
import type { Told } from './encode.ts';
import { encode } from './encode.ts';
import { Sheet } from './sheet.ts';
import type { Term } from './term.ts';
import { and, implies, never, not, or, same } from './term.ts';

/** Two people whose answers differ in a given way, and what each is told. */
export interface Pair {
  readonly sheet: Sheet;
  readonly before: Told;
  readonly after: Told;
  /** Whether a question, or an answer, was left out by the second. */
  readonly leaves: (what: string) => Term;
}

/** How the second person's answers follow from the first's. */
export type Change = 'more signs' | 'less safe' | 'skips' | 'is unsure' | 'leaves one out';

/** Writes both for the solver. */
export const pairOf = (guide: Guide, change: Change): Pair => {
  const { questions } = guide;
  const sheet = new Sheet();
  const a = anyone(sheet, 'a', questions);
  sheet.given(areValid(sheet, 'a', questions, a));
  const one = encode(sheet, guide, 'a', a);
  const names = new Map(
    [...questions.map(({ id }) => id), ...referencesOf(questions)].map((name) => [
      name,
      sheet.free(`leaves ${name}`),
    ]),
  );
  const leaves = (what: string): Term => names.get(what) ?? never;
  const b = second(sheet, guide, change, a, leaves);
  // Where only "not sure" is left out, the turn of equals is the same: it adds nothing to it.
  const other = encode(
    sheet,
    guide,
    'b',
    b,
    change === 'is unsure' || change === 'leaves one out' ? one.ties : undefined,
  );
  return { sheet, before: one.told, after: other.told, leaves };
};

const second = (
  sheet: Sheet,
  guide: Guide,
  change: Change,
  a: Picked,
  leaves: (what: string) => Term,
): Picked => {
  const { questions } = guide;
  if (change === 'skips' || change === 'is unsure') {
    const picked = new Map<string, Term>();
    const b: Picked = (reference) => picked.get(reference) ?? never;
    // In the order of the questions, since who is asked one depends on earlier answers alone.
    for (const question of questions) {
      const asked = sheet.define(`b asked ${question.id}`, isAsked(question, questions, b));
      for (const option of question.options) {
        const reference = `${question.id}.${option.id}`;
        const isLeft = change === 'skips' || option.unsure ? leaves(question.id) : never;
        picked.set(
          reference,
          sheet.define(`b ${reference}`, and(a(reference), not(isLeft), asked)),
        );
      }
    }
    return b;
  }
  if (change === 'leaves one out') {
    const b: Picked = (reference) => and(a(reference), not(leaves(reference)));
    sheet.given(areValid(sheet, 'b', questions, b));
    return b;
  }
  const b = anyone(sheet, 'b', questions);
  sheet.given(areValid(sheet, 'b', questions, b));
  const changed = change === 'more signs' ? 'signs' : 'safety';
  for (const reference of referencesOf(questions))
    if (!reference.startsWith(`${changed}.`)) sheet.given(same(a(reference), b(reference)));
  if (change === 'more signs') {
    const signs = questions
      .find(({ id }) => id === 'signs')
      ?.options.filter(({ alone }) => !alone)
      .map(({ id }) => `signs.${id}`);
    for (const sign of signs ?? []) sheet.given(implies(a(sign), b(sign)));
    sheet.given(or(...(signs ?? []).map(b)));
  } else {
    const worse = ['safe', 'uneasy', 'scared', 'danger'].map((id) => `safety.${id}`);
    for (const [at, level] of worse.entries())
      sheet.given(implies(a(level), or(...worse.slice(at).map(b))));
    sheet.given(or(...worse.map(a)));
  }
  return b;
};
