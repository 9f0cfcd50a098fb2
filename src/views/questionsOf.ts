import type { Voice } from '#views/voice.ts';
import type { OfferFacts, Program } from '#domain/program.ts';
import { keyOf } from '#i18n/translate.ts';

/** What is not known of the same offers, each thing once. */
export interface Questions {
  readonly offers: readonly string[];
  readonly ids: readonly string[];
}

/** What nobody has told us of a program, each thing once, with the offers it is true of; what is true of all of them first. */
export const questionsOf = (
  offers: readonly Pick<OfferFacts, 'id' | 'unknowns'>[],
  isWanted: (unknown: string) => boolean,
): readonly Questions[] => {
  const unknowns = [...new Set(offers.flatMap((offer) => offer.unknowns))].filter(isWanted);
  const groups = new Map<string, Questions>();
  for (const unknown of unknowns) {
    const of = offers.filter((offer) => offer.unknowns.includes(unknown)).map(({ id }) => id);
    const key = of.join(' ');
    groups.set(key, { offers: of, ids: [...(groups.get(key)?.ids ?? []), unknown] });
  }
  return [...groups.values()].sort((a, b) => b.offers.length - a.offers.length);
};

/** What nobody has told us of a program, as questions, and the names of the offers they are about where that is not all of them; what is already among the words to say is not said again. */
export const questionsAbout = (
  { locale, words, t }: Voice,
  { id: programId, offers }: Program,
): readonly { readonly about: string | undefined; readonly ids: readonly string[] }[] => {
  const head = words.programs[programId]?.head;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return questionsOf(offers, (id) => head?.ask.includes(t(keyOf(`ask.${id}`))) !== true).map(
    ({ offers: of, ids }) => ({
      about:
        of.length === offers.length
          ? undefined
          : list.format(of.map((id) => head?.offers[id]?.name ?? '')),
      ids,
    }),
  );
};
