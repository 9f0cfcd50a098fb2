import { describe, expect, test } from 'vitest';
import { projectContent } from '#views/projectContent.ts';
import { pagePath, programPath } from '#i18n/addresses.ts';
import { dialOf } from '#i18n/dial.ts';
import { locales } from '#i18n/locales.ts';
import { saidIn } from '../says.ts';
import type { BuiltPage } from './built.ts';
import { attribute, mainText, pageAt, read, the } from './built.ts';

const { programs, lines, words } = projectContent();
const timesIn = (text: string, sentence: string): number => text.split(sentence).length - 1;
/** The sentences of a text that are long enough to be known again. */
const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.?!\u061f])\s+|(?<=[\u3002\uff01\uff1f\u0964\u06d4])\s*/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsIn(sentence) > 4);

/** How many words a sentence has, in a script with spaces or without. */
const wordsIn = (sentence: string): number =>
  [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(sentence)].filter(
    ({ isWordLike }) => isWordLike,
  ).length;

/** What stands before the record, which is the proof of it. */
const faceOf = ({ root }: BuiltPage): string =>
  read(the(root, 'main')).replace(read(the(root, 'main .record')), ' ');

describe.each(locales)('nothing is said twice in %s (product.md 2)', (locale) => {
  const { messages, programs: told } = words[locale];
  const list = pageAt(pagePath(locale, 'options'));

  test.each(programs)(
    '$id: a number, a tie, a question and "not confirmed" stand once on its page',
    (program) => {
      const page = pageAt(programPath(locale, program.id));
      const text = mainText(page);
      const head = told[program.id]?.head;
      const called = page.root
        .querySelectorAll('main a')
        .map((a) => attribute(a, 'href'))
        .filter((href) => /^(tel|sms):/.test(href));
      expect(called.length).toBeGreaterThan(0);
      expect(new Set(called).size).toBe(called.length);
      for (const { kind, value } of program.contacts)
        if (kind === 'phone') expect(called).toContain(dialOf(value, 'voice'));
      for (const said of Object.values(head?.ties ?? {})) expect(timesIn(text, said), said).toBe(1);
      for (const unknown of new Set(program.offers.flatMap(({ unknowns }) => unknowns))) {
        const question = messages[`ask.${unknown}`] ?? '';
        expect(timesIn(text, question), question).toBe(1);
        expect(faceOf(page)).not.toContain(messages[`unknown.${unknown}`]);
      }
      expect(timesIn(text, messages['notConfirmed'] ?? '')).toBe(1);
    },
  );

  test.each(programs)('$id: its face has no sentence twice', (program) => {
    const face = sentencesOf(faceOf(pageAt(programPath(locale, program.id))));
    const head = told[program.id]?.head;
    const own = [
      ...Object.values(head?.offers ?? {}).map(({ what, who, first }) => `${what} ${who} ${first}`),
      ...Object.values(head?.ties ?? {}),
    ];
    // What two offers, or two ties, have in common is true of each.
    const isShared = (sentence: string): boolean =>
      own.filter((text) => text.includes(sentence)).length > 1;
    const twice = face.filter(
      (sentence, at) => face.indexOf(sentence) !== at && !isShared(sentence),
    );
    expect(twice).toEqual([]);
    expect(face.length).toBeGreaterThan(15);
  });

  test('a face among all options has its way in, its words to say and its page, each once', () => {
    for (const program of programs)
      for (const offer of program.offers) {
        const place = the(list.root, `main [data-place="${offer.id}"]`);
        const text = read(place);
        const head = told[program.id]?.head;
        expect(timesIn(text, head?.offers[offer.id]?.who ?? '')).toBe(1);
        expect(timesIn(text, messages[`format.${offer.format}`] ?? '')).toBe(1);
        expect(timesIn(text, head?.ask[(offer.say ?? 1) - 1] ?? '')).toBe(1);
        expect(timesIn(text, messages['notConfirmed'] ?? '')).toBeLessThanOrEqual(1);
        const links = place.querySelectorAll('a').map((a) => attribute(a, 'href'));
        expect(new Set(links).size, offer.id).toBe(links.length);
        expect(links).toContain(programPath(locale, program.id));
        for (const { id, kind, value } of program.contacts)
          if (kind === 'phone' && offer.contacts.includes(id))
            expect(links).toContain(dialOf(value, 'voice'));
      }
  });

  test('that nothing is confirmed is said once of the whole list, while that is so', () => {
    const isSo = [
      ...lines.flatMap(({ ways }) => ways),
      ...programs.flatMap(({ contacts }) => contacts),
    ].every(({ confirmed }) => confirmed === null);
    const text = mainText(list);
    expect(timesIn(text, messages['options.unconfirmed'] ?? '')).toBe(isSo ? 1 : 0);
    if (isSo) expect(text).not.toContain(messages['notConfirmed']);
  });

  test('what is not known is drawn as well as said', () => {
    for (const { offers } of programs)
      for (const { id, format } of offers) {
        const place = the(list.root, `main [data-place="${id}"]`);
        expect(place.querySelectorAll('header svg').length, id).toBe(1);
        expect(place.querySelectorAll('[data-unknown="format"].u').length, id).toBe(
          format === 'unknown' ? 1 : 0,
        );
      }
  });
});

// A group has hours of its own.
test.each(locales)('hours on a face are said of its number (%s)', (locale) => {
  const labels = pageAt(pagePath(locale, 'options'))
    .root.querySelectorAll('dl.face > div')
    .filter((row) => row.querySelector('[data-hours]') !== null)
    .map((row) => read(the(row, 'dt')));
  expect(labels.length).toBeGreaterThan(0);
  for (const label of labels) expect(label).toContain(saidIn(locale, 'number'));
});
