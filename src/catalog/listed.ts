import type { Content, Prose, Words } from '#catalog/content.ts';
import { namesOf, textWithout } from '#catalog/textWithout.ts';
import type { Program } from '#domain/program.ts';
import { isOffered, isRemoved } from '#domain/program.ts';
import type { Rule } from '#domain/rule.ts';

/**
 * The content as the site shows it: `programs` are the offered ones only, and what is not offered is
 * in no rule, no text and no list of ways to reach another. The files themselves stay as they are.
 */
export const listedContent = (whole: Content): Content => {
  const programs = whole.programs.filter(isOffered);
  const removed = whole.programs.filter(isRemoved);
  const others = whole.programs.filter((program) => !isOffered(program));
  if (others.length === 0) return whole;
  return {
    ...whole,
    programs: programs.map((program) => withoutWaysThrough(program, others)),
    removed,
    rules: whole.rules.flatMap((rule) => ruleWithout(rule, others)),
    words: {
      ...whole.words,
      ...Object.fromEntries(
        Object.entries(whole.words).map(([locale, words]) => [
          locale,
          wordsWithout(words, programs, others),
        ]),
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

/** A rule without the places that are not offered; no rule at all where none is left. */
const ruleWithout = (rule: Rule, others: readonly Program[]): readonly Rule[] => {
  if (!('for' in rule)) return [rule];
  const gone = others.flatMap(({ id, offers }) => [
    `program:${id}`,
    ...offers.map((offer) => offer.id),
  ]);
  const left = rule.for.filter((selector) => !selector.split(' ').some((w) => gone.includes(w)));
  return left.length === 0 ? [] : [{ ...rule, for: left }];
};

const wordsWithout = (
  words: Words,
  programs: readonly Program[],
  others: readonly Program[],
): Words => {
  const otherNames = programs.flatMap(namesOf);
  // A draft may bear the name of a program that is shown, of which nothing must be lost.
  const shown = otherNames.map(({ source }) => source);
  const names = others.flatMap(namesOf).filter(({ source }) => !shown.includes(source));
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
