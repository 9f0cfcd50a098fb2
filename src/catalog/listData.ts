import { offersOn } from '#catalog/guide.ts';
import type { Voice } from '#catalog/site.ts';
import { generalWays } from '#catalog/strip.ts';
import type { ListData } from '#domain/listData.ts';
import { isolatedText } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/locales.ts';

/** Picks what the list needs from the content; what is no longer offered is not in it. */
export const listData = ({ locale, content, words }: Voice): ListData => {
  const { lines } = content;
  const offers = offersOn(content).map(({ program, offer: { id } }) => ({
    id,
    plain: words.programs[program.id]?.head.offers[id]?.discreet ?? '',
  }));
  const records = [
    ...offers,
    ...lines.map(({ id }) => ({ id, plain: words.lines[id]?.discreet ?? '' })),
    ...Object.entries(words.cards).map(([id, { head }]) => ({ id, plain: head.discreet })),
  ];
  const set = (text: string): string =>
    languageOf(locale).dir === 'rtl' ? isolatedText(text) : text;
  return {
    locale,
    sentences: Object.fromEntries(
      Object.entries(words.messages)
        .filter(([key]) => /^list\.|^line\.(held$|now\.)|^offer\.(ask|through)$/.test(key))
        .map(([key, sentence]) => [key, set(sentence)]),
    ),
    plain: Object.fromEntries(records.map(({ id, plain }) => [id, set(plain)])),
    general: generalWays(content, 'voice')[0]?.line.id ?? null,
  };
};
