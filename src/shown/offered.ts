import type { Content, Prose, Words } from '#catalog/content.ts';
import { linkTo, namesOf, textWithout } from '#shown/textWithout.ts';
import type { Program } from '#domain/program.ts';
import { isOffered, isRemoved } from '#domain/program.ts';
import type { Rule } from '#domain/rule.ts';

/**
 * The content without the programs that are not offered: they are in no rule and no list of ways to
 * reach another. Texts lose what they say of those that closed or withdrew, by whatever name; of a draft
 * only what is linked to its page, for the names of a draft are anybody's.
 * The files themselves stay as they are.
 */
export const offeredContent = (whole: Content): Content => {
  const programs = whole.programs.filter(isOffered);
  const removed = whole.programs.filter(isRemoved);
  const others = whole.programs.filter((program) => !isOffered(program));
  if (others.length === 0) return whole;
  const gone = others.flatMap(({ id, offers }) => [
    `program:${id}`,
    ...offers.map((offer) => offer.id),
  ]);
  const names = others.flatMap((program) =>
    isRemoved(program) ? namesIn(whole, program) : [linkTo(program)],
  );
  const without = (words: Words): Words => wordsWithout(words, programs, names);
  return {
    ...whole,
    programs: programs.map((program) => withoutWaysThrough(program, others)),
    removed,
    rules: rulesWithout(whole.rules, gone),
    words: {
      ...whole.words,
      ...Object.fromEntries(
        Object.entries(whole.words).map(([locale, words]) => [locale, without(words)]),
      ),
    },
  };
};

/** Another program is no way to reach this one when it is not offered itself. */
const withoutWaysThrough = (program: Program, others: readonly Program[]): Program => ({
  ...program,
  contacts: program.contacts.filter(
    ({ kind, value }) => kind !== 'through' || !others.some(({ id }) => id === value),
  ),
});

/** The rules without places that are not shown; a rule for which none is left is no rule at all. */
export const rulesWithout = (rules: readonly Rule[], gone: readonly string[]): readonly Rule[] =>
  rules.flatMap((rule): readonly Rule[] => {
    if (!('for' in rule)) return [rule];
    const left = rule.for.filter((selector) => !selector.split(' ').some((w) => gone.includes(w)));
    return left.length === 0 ? [] : [{ ...rule, for: left }];
  });

/** The names by which texts speak of a program alone: none that is a part of another's or of a line's. */
const namesIn = (whole: Content, program: Program): readonly RegExp[] => {
  const kept = Object.values(whole.words).flatMap(({ lines, programs }) => [
    ...Object.values(lines).flatMap(({ name, also }) => [name, ...also]),
    ...Object.entries(programs).flatMap(([id, { head }]) => (id === program.id ? [] : [head.name])),
  ]);
  const others = whole.programs
    .filter(({ id }) => id !== program.id)
    .flatMap(({ short, called = [] }) => [short, ...called]);
  return namesOf(program).filter(
    (name) => ![...kept, ...others].some((text) => new RegExp(name.source, 'i').test(text)),
  );
};

const wordsWithout = (
  words: Words,
  programs: readonly Program[],
  names: readonly RegExp[],
): Words => {
  const otherNames = programs.flatMap(namesOf);
  const without = <Head>(
    texts: Readonly<Record<string, Prose<Head>>>,
  ): Readonly<Record<string, Prose<Head>>> =>
    Object.fromEntries(
      Object.entries(texts).map(([id, { head, body }]) => [
        id,
        { head, body: textWithout(body, names, otherNames) },
      ]),
    );
  return {
    ...words,
    programs: Object.fromEntries(
      Object.entries(without(words.programs)).filter(([id]) =>
        programs.some((program) => program.id === id),
      ),
    ),
    cards: Object.fromEntries(
      Object.entries(without(words.cards)).map(([id, { head, body }]) => [
        id,
        { body, head: { ...head, parts: partsWithout(head.parts, names, otherNames) } },
      ]),
    ),
    pages: without(words.pages),
    glossary: words.glossary.map((entry) => ({
      ...entry,
      also: entry.also.filter((word) => !names.some((name) => name.test(word))),
    })),
  };
};

/** What a card says to somebody in particular, without what it says of some programs. */
const partsWithout = (
  parts: Readonly<Record<string, string>>,
  names: readonly RegExp[],
  otherNames: readonly RegExp[],
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [name, textWithout(text, names, otherNames)]),
  );
