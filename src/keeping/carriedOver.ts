import { notWritten } from '#checks/checkProgramWords.ts';
import type { Content, ProgramWords } from '#catalog/content.ts';
import type { Locale } from '#i18n/locales.ts';

/**
 * An English sentence of a program as a language has it already: the one that stands in its place in the words of
 * a program of that language; to be written, where no program says it.
 */
export const carriedOver = (english: string, locale: Locale, words: Content['words']): string => {
  for (const [id, { head }] of Object.entries(words.en.programs)) {
    const own = words[locale].programs[id]?.head;
    const at = sentencesOf(head).indexOf(english);
    const found = own === undefined || at < 0 ? undefined : sentencesOf(own)[at];
    if (found !== undefined) return found;
  }
  return locale === 'en' ? english : `${notWritten} ${english}`;
};

/** What each program says in its own place: plain names, and words to say. */
const sentencesOf = ({ discreet, offers, ask }: ProgramWords): readonly string[] => [
  discreet,
  ...Object.keys(offers)
    .sort()
    .map((id) => offers[id]?.discreet ?? ''),
  ...ask,
];
