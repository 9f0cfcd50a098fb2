import { expect, test } from 'vitest';
import { listData } from '#views/listData.ts';
import { voiceOf } from '#views/voice.ts';
import { locales } from '#i18n/locales.ts';

test('a place without a number of its own is given the line of the strip, whichever that is', () => {
  const voice = voiceOf('en');
  const { content } = voice;
  const without = (...gone: readonly string[]): string | null =>
    listData({
      ...voice,
      content: { ...content, lines: content.lines.filter(({ id }) => !gone.includes(id)) },
    }).general;
  expect(content.site.strip.voice.slice(0, 2)).toEqual(['hope', 'nys']);
  expect(without()).toBe('hope');
  expect(without('hope')).toBe('nys');
  expect(without(...content.site.strip.voice)).toBeNull();
});

/** Words that paper in plain names must not have, in any language. */
const telling =
  /Ways Forward|http|violen|abus|harm|hurt|partner|daño|lastim|pareja|maltrat|عنف|أذى|شريك|mal à|bless|tort|Respect|VIP|AVP|AAFSC|ALPOL|TRANSFORM/i;

test.each(locales)(
  'what paper in plain names has of any place in %s says nothing that tells',
  (locale) => {
    const { plain, paper } = listData(voiceOf(locale));
    expect(Object.keys(paper).filter((id) => plain[id] === undefined)).toEqual([]);
    const said = Object.values(paper).flatMap(({ ways, languages = '' }) => [
      languages,
      ...ways
        .filter(({ value }) => /^[\d-]+$/.test(value))
        .flatMap(({ kind, hours, dated, extension, plain: line }) => [
          kind,
          hours,
          dated,
          extension,
          line,
        ]),
    ]);
    expect(said.length).toBeGreaterThan(50);
    const telltale = [...said, ...Object.values(plain)].filter((text) => telling.test(text ?? ''));
    expect(telltale).toEqual([]);
  },
);

test('every number on paper says when it answers, and every offer in which languages, or that it is not known', () => {
  const voice = voiceOf('en');
  const { paper } = listData(voice);
  const numbers = Object.values(paper).flatMap(({ ways }) =>
    ways.filter(({ value }) => /^[\d-]+$/.test(value)),
  );
  expect(numbers.length).toBeGreaterThan(20);
  expect(numbers.filter(({ hours }) => hours === undefined)).toEqual([]);
  const offers = voice.content.programs.flatMap(({ offers: all }) => all);
  expect(offers.filter(({ id }) => paper[id]?.languages === undefined)).toEqual([]);
});
