import { expect, test } from 'vitest';
import type { Files } from '#catalog/files.ts';
import { guideOf } from '#views/guide.ts';
import { readContent, readWholeContent } from '#checks/readContent.ts';
import { suggest } from '#domain/suggest.ts';
import { openData } from '#hsds/openData.ts';
import { shownContent } from '#shown/shownContent.ts';
import { numberOf } from '../../tests/numbers.ts';
import { openFiles } from '../../tests/open.ts';

const files = openFiles();
const day = '2026-11-22';
const whole = readWholeContent(files, day);

/** The files with every fact of programs and lines confirmed on one day. */
const confirmedOn = (date: string): Files =>
  new Map(
    [...files].map(([file, text]) => [
      file,
      /^content\/(programs|lines)\//.test(file)
        ? text.replaceAll('confirmed: null', `confirmed: "${date}"`)
        : text,
    ]),
  );

test.each(['2026-11-22', '2026-04-01', '2025-10-01', '2025-05-22', '2024-01-01', '2001-01-01'])(
  'the date stops no build: everything was confirmed on %s',
  (date) => {
    const content = readContent(confirmedOn(date), day);
    expect(content.lines.length).toBeGreaterThan(0);
    expect(content.programs.map(({ id }) => id)).toEqual(whole.programs.map(({ id }) => id));
    expect(openData(content).get('line-hope.json')).toContain(numberOf('hope'));
    const { first } = suggest(guideOf(content), {});
    expect(first.some(({ kind }) => kind === 'line')).toBe(true);
  },
);

test('of what was confirmed nineteen months ago no contact is left but one number to call and one to text', () => {
  const content = readContent(confirmedOn('2025-04-22'), day);
  expect(content.programs.flatMap(({ contacts, offers }) => [...contacts, ...offers])).toEqual([]);
  expect(
    content.lines.flatMap(({ id, ways }) =>
      ways.map(({ kind, value }) => `${id} ${kind} ${value}`),
    ),
  ).toEqual([`hope voice ${numberOf('hope')}`, `nys text ${numberOf('nys', 'text')}`]);
  const numbers = readContent(files, day).lines.flatMap(({ ways }) =>
    ways.map(({ value }) => value).filter((value) => /^[\d-]{7,}$/.test(value)),
  );
  const left = JSON.stringify({ lines: content.lines, words: content.words });
  expect([...new Set(numbers.filter((value) => left.includes(value)))]).toEqual([
    numberOf('hope'),
    numberOf('nys', 'text'),
  ]);
});

test.each(whole.programs.flatMap(({ offers }) => offers.map(({ id }) => id)))(
  'the offer %s was confirmed long ago, and rules that name it stay',
  (id) => {
    const programs = whole.programs.map((program) => ({
      ...program,
      offers: program.offers.map((offer) =>
        offer.id === id ? { ...offer, confirmed: '2025-05-20' } : offer,
      ),
    }));
    expect(guideOf(shownContent(whole)).places.map((place) => place.id)).toContain(id);
    expect(
      guideOf(shownContent({ ...whole, programs })).places.map((place) => place.id),
    ).not.toContain(id);
  },
);

test('a selector that no fact fits still stops the build', () => {
  const rules = files.get('content/rules.yaml') ?? '';
  const bad = new Map(files).set('content/rules.yaml', rules.replace(/\bavp\.line\b/, 'avp.lime'));
  expect(bad.get('content/rules.yaml')).not.toBe(rules);
  expect(() => readContent(bad, day)).toThrow(/"avp\.lime", which no place is/);
});
