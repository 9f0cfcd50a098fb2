import { createInstance } from 'i18next';
import type en from '#content/words/en/messages.json';
import type { Locale } from '#i18n/locales.ts';

/** The key of a sentence: the English file has them all. A plural is asked for without its ending. */
export type MessageKey = WithoutPlural<keyof typeof en>;
type WithoutPlural<Key> = Key extends `${infer Stem}_${'one' | 'other'}` ? Stem : Key;

/** Gives the sentence of a key, its `{{…}}` filled in. */
export type Translate = (
  key: MessageKey,
  values?: Readonly<Record<string, string | number>>,
) => string;

/**
 * A language's sentences through i18next, at build time only.
 *
 * @throws Error for a key without a sentence, so that the build stops.
 */
export const translator = (
  locale: Locale,
  messages: Readonly<Record<string, string>>,
): Translate => {
  const instance = createInstance();
  void instance.init({
    lng: locale,
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: { [locale]: { translation: { ...messages } } },
    parseMissingKeyHandler: (key: string): never => {
      throw new Error(
        `content/words/${locale}/messages.json: the sentence "${key}" is missing. Write it.`,
      );
    },
  });
  return (key, values) => instance.t(key, { ...values });
};

/** A key made from ids that the content's checks have found to exist. */
export const keyOf = (key: string): MessageKey => key as MessageKey;
