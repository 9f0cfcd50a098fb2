import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { today } from '#catalog/today.ts';
import { copyProject } from '../copyProject.ts';
import { patternOf } from '#domain/phone.ts';
import { locales } from '#i18n/locales.ts';
import { numberOf } from '../numbers.ts';
import { openContent } from '../open.ts';
import { limit } from '../speed.ts';

const { words, programs } = openContent();
const hope = numberOf('hope');
const offer = 'rr.one-to-one';

/** The day so many months before today. */
const monthsAgo = (months: number): string => {
  const [year = 0, month = 0] = today().split('-').map(Number);
  const all = year * 12 + month - 1 - months;
  return `${String(Math.floor(all / 12))}-${String((all % 12) + 1).padStart(2, '0')}-01`;
};

/** A copy of the project, built with a number, an offer, a claim and a tie that must not be shown, and others that are old. */
const copy = copyProject();
let said = '';
beforeAll(() => {
  const mark = (file: string, isMeant: RegExp, from: string, to: string): void => {
    copy.change(file, (text) => {
      const lines = text.split('\n');
      const at = lines.findIndex((line) => isMeant.test(line));
      const later = lines.findIndex((line, index) => index >= at && line.includes(from));
      if (at < 0 || later < 0) throw new Error(`${file} was not changed: the test tests nothing.`);
      return lines.with(later, (lines[later] ?? '').replace(from, to)).join('\n');
    });
  };
  const weak = ['confidence: official', 'confidence: weak'] as const;
  mark('content/lines/hope.yaml', /kind: voice/, ...weak);
  mark(
    'content/programs/rr/facts.yaml',
    /id: rr\.one-to-one/,
    'confidence: collaborative',
    'confidence: weak',
  );
  mark('content/programs/rr/facts.yaml', /id: steps-history/, ...weak);
  mark('content/programs/avp/facts.yaml', /^ {2}police:/, ...weak);
  const old = (months: number) => ['confirmed: null', `confirmed: "${monthsAgo(months)}"`] as const;
  mark('content/lines/nys.yaml', /kind: voice/, ...old(14));
  mark('content/lines/nys.yaml', /kind: text/, ...old(8));
  mark('content/programs/aafsc/facts.yaml', /id: office,/, ...old(14));
  mark('content/programs/aafsc/facts.yaml', /id: aafsc\.family-without/, ...old(20));
  mark('content/programs/avp/facts.yaml', /id: hiv,/, ...old(13));
  const { ended, said: printed } = copy.build();
  said = printed;
  expect(said).not.toMatch(/Error/);
  expect(ended).toBe(true);
}, limit(180_000));
afterAll(() => {
  copy.remove();
});

const dist = path.join(copy.folder, 'dist');
const text = (file: string): string => readFileSync(path.join(dist, file), 'utf8');
const built = (): readonly string[] =>
  globSync('**/*.{html,js,json,xml,txt,css}', { cwd: dist }).sort();
/** A text as it is read: without marks that stand around words. */
const plain = (html: string): string =>
  html
    .replaceAll('&#39;', "'")
    .replaceAll(/<\/?bdi[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ');

describe('marked weak', () => {
  test('the number of the Hope Hotline is in no file, however it is written', () => {
    const number = patternOf(hope);
    expect(number?.test(`tel:${hope.replaceAll('-', '')}`)).toBe(true);
    expect(built().length).toBeGreaterThan(100);
    for (const file of built()) {
      expect(number?.exec(text(file))?.[0], file).toBeUndefined();
      expect(text(file), file).not.toContain(hope.replaceAll('-', ''));
    }
  });

  test.each(locales)('the offer is in no file, and neither are its words (%s)', (locale) => {
    const own = words[locale].programs['rr']?.head.offers[offer];
    for (const file of built()) {
      expect(text(file), file).not.toContain(offer);
      // The first is said of the other offer too.
      for (const sentence of [own?.what ?? '', own?.name ?? ''])
        if (sentence.length > 20) expect(plain(text(file)), file).not.toContain(plain(sentence));
    }
    expect(text(`${locale}/options/rr/index.html`)).toContain('data-place="rr.groups"');
  });

  test.each(locales)('the claim and the tie are in no file (%s)', (locale) => {
    const claim = words[locale].programs['rr']?.head.claims['steps-history'] ?? '';
    const tie = words[locale].programs['avp']?.head.ties['police'] ?? '';
    for (const file of built()) {
      expect(plain(text(file)), file).not.toContain(plain(claim));
      expect(plain(text(file)), file).not.toContain(plain(tie));
    }
    const page = text(`${locale}/options/avp/index.html`);
    expect(page).toMatch(/data-tie="police" data-value="unknown"/);
    expect(plain(page)).toContain(plain(words[locale].messages['unknown.tie.police'] ?? 'no'));
  });
});

describe('old', () => {
  const strip = (html: string): string =>
    plain(/<aside class="talk-now"[\s\S]*?<\/aside>/.exec(html)?.[0] ?? '');

  test.each(locales)('numbers in the strip of every page say how old they are (%s)', (locale) => {
    const { messages } = words[locale];
    const pages = built().filter((file) => file.startsWith(`${locale}/`) && file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(20);
    for (const file of pages) {
      expect(strip(text(file)), file).toContain('href="tel:18009426906"');
      expect(strip(text(file)), file).toContain(plain(messages['source.old'] ?? 'no'));
      expect(strip(text(file)), file).toContain(plain(messages['source.checkFirst'] ?? 'no'));
    }
  });

  test.each(locales)(
    'numbers and claims of places say it too, and one past 18 months is gone (%s)',
    (locale) => {
      const old = plain(words[locale].messages['source.old'] ?? 'no words');
      const talk = plain(text(`${locale}/talk/index.html`));
      expect(talk.split(old).length).toBeGreaterThan(2);
      const aafsc = plain(text(`${locale}/options/aafsc/index.html`));
      expect(aafsc).toContain(old);
      expect(aafsc).not.toContain('data-place="aafsc.family-without"');
      const hiv = plain(words[locale].programs['avp']?.head.claims['hiv'] ?? 'no words');
      const after = plain(text(`${locale}/options/avp/index.html`)).split(hiv)[1] ?? '';
      expect(after.slice(0, 400)).toContain(old);
    },
  );
});

test('the build prints no sentence that was left out where none was', () => {
  expect(said).not.toContain('left out');
});

test(
  'a neighborhood that comes into the pages by any way stops the build',
  () => {
    expect(programs.some(({ id }) => id === 'vip')).toBe(true);
    copy.change(
      'src/components/SourceList.astro',
      (component) => `${component}\n<p>Mott Haven</p>\n`,
    );
    const { ended, said: printed } = copy.build();
    expect(ended).toBe(false);
    expect(printed).toMatch(/dist\/en\/about\/index\.html: names "Mott Haven"/);
  },
  limit(180_000),
);
