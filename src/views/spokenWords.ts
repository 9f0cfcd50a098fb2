import type { Voice } from '#views/voice.ts';
import type { Spoken } from '#domain/program.ts';
import { keyOf } from '#i18n/translate.ts';

/** The languages that a source gives, as a labelled list ("Languages: English and Spanish"); nothing where none does. */
export const spokenWords = (
  { locale, t }: Voice,
  languages: readonly Spoken[],
): string | undefined => {
  const names = languages.map(({ code, how }) => {
    const language = t(keyOf(`language.${code}`));
    return how === 'spoken' ? language : t('language.interpreter', { language });
  });
  if (names.length === 0) return undefined;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(new Set(names));
  return `${t('label', { name: t('offer.languages') })} ${list}`;
};
