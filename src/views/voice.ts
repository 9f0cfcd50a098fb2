import { projectContent } from '#views/projectContent.ts';
import type { Words } from '#catalog/content.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translate.ts';
import type { Translate } from '#i18n/translate.ts';
import type { ShownContent } from '#shown/shownContent.ts';

/** What every page in a language needs to speak. */
export interface Voice {
  readonly locale: Locale;
  readonly content: ShownContent;
  readonly words: Words;
  readonly t: Translate;
}

/** The content and the sentences of one language. */
export const voiceOf = (locale: Locale): Voice => {
  const content = projectContent();
  const words = content.words[locale];
  return { locale, content, words, t: translator(locale, words.messages) };
};
