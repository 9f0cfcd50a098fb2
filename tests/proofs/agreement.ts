import type { Answers } from '#domain/answers.ts';
import type { Guide } from '#domain/suggest.ts';
import { anyone, areValid, referencesOf } from './answerSpace.ts';
import { encode } from './encode.ts';
import { engineSays, outputsOf } from './outputs.ts';
import { Sheet } from './sheet.ts';
import type { Term } from './term.ts';
import { always, and, never, not, or } from './term.ts';
import { turned } from './turned.ts';
import { newSolver } from './z3.ts';

/** Compares an encoding of rules with what an engine says: the first of some people of whom they do not say the same, or null. */
export const comparison = async (
  encoded: Guide,
  engine: Guide,
): Promise<(people: readonly Answers[]) => Promise<Answers | null>> => {
  const { questions, places } = encoded;
  const references = referencesOf(questions).map((reference) => {
    const [question = '', option = ''] = reference.split('.');
    return { reference, question, option };
  });
  const ids = places.map(({ id }) => id);
  const sheet = new Sheet();
  const picked = anyone(sheet, 'a', questions);
  const { told, ties } = encode(sheet, encoded, 'a', picked);
  const valid = sheet.define('valid', areValid(sheet, 'a', questions, picked));
  const outputs = outputsOf(sheet, encoded, told);
  const solver = await newSolver();
  solver.learn(sheet.short);

  /** Holds where this person's answers are not valid, or give anything else than what the engine says. */
  const differing = (answers: Answers): Term => {
    const given = references.map(({ reference, question, option }) =>
      answers[question]?.includes(option) === true ? picked(reference) : not(picked(reference)),
    );
    const says = engineSays(engine, answers);
    const shownIn = (list: string): readonly string[] =>
      ids.filter((id) => says.has(`${list} ${id}`));
    const shown = [...shownIn('first'), ...shownIn('more')];
    const alike = [...outputs].flatMap(([name, term]) => {
      if (says.has(name)) return [term];
      // Who is not shown is told nothing; and of two that are, one stands before the other.
      const [what = '', id = ''] = name.split(' ');
      const isOpen = what === 'before' || (what === 'said' && !shown.includes(id));
      return isOpen ? [] : [not(term)];
    });
    const isAllNamed = [...says].every((name) => outputs.has(name));
    return and(
      ...given,
      ...turned(engine, ties, answers, shownIn('first')),
      not(and(valid, ...alike, isAllNamed ? always : never)),
    );
  };

  let count = 0;
  return async (people) => {
    const names = people.map((answers) => {
      count += 1;
      const name = `|person ${count}|`;
      solver.learn(`(define-fun ${name} () Bool ${differing(answers)})`);
      return name;
    });
    const found = await solver.findsCase(or(...names));
    if (found === null) return null;
    const isThem = (answers: Answers): boolean =>
      references.every(
        ({ reference, question, option }) =>
          found.has(`a ${reference}`) === (answers[question]?.includes(option) === true),
      );
    return people.find(isThem) ?? {};
  };
};
