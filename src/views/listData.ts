import { offersOf } from '#catalog/placesOf.ts';
import { paperEntries } from '#views/paperEntries.ts';
import type { Voice } from '#views/voice.ts';
import { generalWays } from '#shown/strip.ts';
import type { ListData } from '#wire/listData.ts';
import type { PaperWay } from '#wire/paperEntry.ts';
import { isolatedText } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/locales.ts';

/** Picks what the list needs from the content; what is no longer offered is not in it. */
export const listData = (voice: Voice): ListData => {
  const { locale, content, words } = voice;
  const { lines } = content;
  const offers = offersOf(content);
  const records = [
    ...offers.map(({ program, offer: { id } }) => ({
      id,
      plain: words.programs[program.id]?.head.offers[id]?.discreet ?? '',
    })),
    ...lines.map(({ id }) => ({ id, plain: words.lines[id]?.discreet ?? '' })),
    ...Object.entries(words.cards).map(([id, { head }]) => ({ id, plain: head.discreet })),
  ];
  const set = (text: string): string =>
    languageOf(locale).dir === 'rtl' ? isolatedText(text) : text;
  return {
    locale,
    sentences: Object.fromEntries(
      Object.entries(words.messages)
        .filter(([key]) =>
          /^list\.(?!video$)|^line\.(held$|now\.)|^offer\.(ask|through)$|^(notConfirmed|label|quiet\.reloaded)$/.test(
            key,
          ),
        )
        .map(([key, sentence]) => [key, set(sentence)]),
    ),
    plain: Object.fromEntries(records.map(({ id, plain }) => [id, set(plain)])),
    paper: Object.fromEntries(
      Object.entries(paperEntries(voice)).map(([id, { ways, languages }]) => [
        id,
        { ways: ways.map((way) => wayIn(set, way)), languages: languages && set(languages) },
      ]),
    ),
    short: Object.fromEntries(offers.map(({ program: { id, short } }) => [id, short])),
    general: generalWays(content, 'voice')[0]?.line.id ?? null,
  };
};

/** A way with its words set; a number stands in an element of its own direction. */
const wayIn = (set: (text: string) => string, way: PaperWay): PaperWay => ({
  ...way,
  kind: set(way.kind),
  hours: way.hours && set(way.hours),
  whose: way.whose && set(way.whose),
  dated: way.dated && set(way.dated),
  plain: way.plain && set(way.plain),
});
