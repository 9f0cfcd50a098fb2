import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { copyProject } from '../copyProject.ts';
import { patternOf } from '#keeping/neverWords.ts';
import { checksIn, servedCopy } from './copies.ts';
import type { ServedCopy } from './copies.ts';
import { closeLines, needFont, pictureOf, tornIn, widthOf } from './pictures.ts';
import { addSamples, samples } from './sampleLanguages.ts';

/**
 * Four languages of the city in four ways of writing, none of them published, beside English and alone: what is made for
 * the languages of the site must hold for any (docs/decisions/08).
 */
const copy = copyProject(['tests', 'docs', 'vitest.config.ts', '.htmlvalidate.json']);
let served: ServedCopy;

beforeAll(async () => {
  addSamples(copy);
  const { ended, said } = copy.build();
  if (!ended) throw new Error(said);
  served = await servedCopy(copy);
});

afterAll(async () => {
  await served.end();
  copy.remove();
});

const html = (file: string): string => readFileSync(path.join(copy.folder, 'dist', file), 'utf8');

const messagesOf = (id: string): Readonly<Record<string, string>> =>
  z
    .record(z.string(), z.string())
    .parse(
      JSON.parse(
        readFileSync(path.join(copy.folder, 'content/words', id, 'messages.json'), 'utf8'),
      ),
    );

test('the checks of content and of the built site hold for each of them by itself', () => {
  // Those that go through the languages; others look at English alone, or build copies of their own.
  const { status, said } = checksIn(
    copy,
    [
      'budgets',
      'draftCards',
      'everyPage',
      'html',
      'interpreters',
      'links',
      'numbers',
      'pocket',
      'said',
      'scripts',
    ],
    ['tests/content/languages.test.ts'],
  );
  expect(status, said).toBe(0);
});

describe.each(samples)('$language.id', (sample) => {
  const { language, go, finds, counts } = sample;
  const { id, dir, name } = language;
  const home = `/${id}/`;

  test('its address, `lang`, `dir` and the links of search engines have its whole code', () => {
    const page = html(`${id}/talk/index.html`);
    expect(page).toMatch(new RegExp(`<html[^>]* lang="${id}" dir="${dir}"`));
    for (const other of ['en', ...samples.map((one) => one.language.id)])
      expect(page).toContain(
        `hreflang="${other}" href="https://ways-forward.example/${other}/talk/"`,
      );
    expect(html('sitemap.xml')).toContain(`<loc>https://ways-forward.example/${id}/talk/</loc>`);
    expect(html('index.html')).toContain(name);
  });

  test('quiet reading in it stays one entry, and one request takes it to English and back', async () => {
    const page = await served.open(home);
    const seen = async (): Promise<unknown> =>
      page.evaluate(() => [location.href, document.title, history.length]);
    const before = await seen();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.locator(`header a[href="/${id}/talk/"]`).first().click();
    await page.waitForSelector('#line-nys');
    await served.change(page, 'en');
    await page.waitForSelector('#line-nys');
    expect(await page.locator('.exit a').textContent()).toMatch(/Leave/);
    await served.change(page, id);
    await page.waitForSelector('#line-nys');
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(dir);
    expect(await page.locator('.exit a').textContent()).toContain(messagesOf(id)['exit.label']);
    await page.locator('[data-back] button').click();
    await page.waitForSelector('.home');
    expect(await seen()).toEqual(before);
    expect(asked).toHaveLength(1);
    await page.context().close();
  });

  test('what is typed in it is found, and what was found is counted in its form', async () => {
    const page = await served.open(`/${id}/options/`);
    const box = page.locator('[data-search] input');
    for (const [typed, first] of finds) {
      await box.fill(typed);
      const link = page.locator('.found a').first();
      expect(await link.getAttribute('href'), typed).toContain(
        first.startsWith('line:') ? `#line-${first.slice(5)}` : `/${first.slice(5)}/`,
      );
      expect(await link.getAttribute('href'), typed).toMatch(new RegExp(`^/${id}/`));
    }
    const told = page.locator('[data-search] [role=status]');
    await page.waitForFunction(
      () => (document.querySelector('[data-search] [role=status]')?.textContent ?? '') !== '',
    );
    expect(Object.values(counts).map((one) => one.replace(/\d+/, ''))).toContain(
      (await told.textContent())?.replace(/\d+/, ''),
    );
    await page.context().close();
  });

  test('on a page in English, what is typed in it leads to the site in it', async () => {
    const page = await served.open('/en/options/');
    await page.locator('[data-search] input').fill(finds[0]?.[0] ?? '');
    const link = page.locator(`[data-search] a[lang="${id}"]`);
    expect(await link.textContent()).toBe(go);
    expect(await link.getAttribute('href')).toBe(`/${id}/options/`);
    await page.context().close();
  });
});

describe('dates and days that no browser knows', () => {
  test.each(samples)(
    '$language.id says them in its own words, whatever the browser speaks',
    async (sample) => {
      const { language, date, weekday, messages } = sample;
      const [day, said] = date;
      const { id } = language;
      // An Arabic browser would say what it does not know in Arabic.
      const page = await served.open(`/${id}/list/`, 'ar-EG');
      const { whole, monday, form } = await page.evaluate(
        ([locale = '', at = '']) => ({
          whole: new Intl.DateTimeFormat(`${locale}-u-nu-latn-ca-gregory`, {
            dateStyle: 'long',
            timeZone: 'UTC',
          }).format(new Date(at)),
          monday: new Intl.DateTimeFormat(`${locale}-US-u-nu-latn`, {
            weekday: 'long',
            timeZone: 'UTC',
          }).format(new Date(at)),
          form: new Intl.PluralRules(locale).select(3),
        }),
        [id, day],
      );
      expect(whole).toBe(said);
      expect(monday).toBe(weekday);
      // Where no form is known, the browser's own is asked for, and the one sentence there is stands for all.
      expect(Object.keys(messages).some((key) => key.endsWith(`_${form}`)) || id === 'ht').toBe(
        true,
      );
      const [before = ''] = (messages['source.newest'] ?? '').split('{{date}}');
      const told = html(`${id}/options/avp/index.html`).split(before)[1]?.slice(0, 40) ?? '';
      expect(told).toMatch(/^\D{0,3}\d/);
      expect(told).not.toMatch(
        /January|February|March|April|May|June|July|August|September|October|November|December/,
      );
      await page.context().close();
    },
  );
});

describe('the never-list', () => {
  test.each(samples)(
    'of $language.id finds its words in sentences, and in no others',
    ({ never, apart, within }) => {
      const isSaid = (text: string): boolean =>
        never.words.some((word) => [...text.matchAll(patternOf(word))].length > 0);
      for (const text of never.caught) expect(isSaid(text), text).toBe(true);
      for (const text of never.free) expect(isSaid(text), text).toBe(false);
      if (apart !== undefined) expect(apart[1]).not.toMatch(patternOf(apart[0]));
      if (within !== undefined) expect(within[1]).toMatch(patternOf(within[0]));
    },
  );
});

describe('in pictures', () => {
  test.for([
    ['bn', 'bn', '\u0995', '\u0996'],
    ['ur', 'ur', '\u0679', '\u06d2'],
    ['zh-Hans', 'zh-cn', '\u60a8', '\u6551'],
    ['zh-Hant', 'zh-tw', '\u60a8', '\u96e2'],
    ['ko', 'ko', '\ud574', '\ubc24'],
  ] as const)(
    'the letters of %s are letters, and no boxes',
    async ([lang, font, ...letters], context) => {
      needFont(context, font);
      const page = await served.blank();
      const [one, other] = [
        await pictureOf(page, lang, letters[0]),
        await pictureOf(page, lang, letters[1]),
      ];
      expect(one.equals(other)).toBe(false);
      await page.context().close();
    },
  );

  test('Bengali letters that are joined are drawn as one', async (context) => {
    needFont(context, 'bn');
    const page = await served.blank();
    // With a joiner between them that keeps them apart, the same letters need more room.
    for (const [joined, apart] of [
      ['\u0995\u09cd\u09b7', '\u0995\u09cd\u200c\u09b7'],
      ['\u09a8\u09cd\u09a4', '\u09a8\u09cd\u200c\u09a4'],
    ] as const)
      expect(await widthOf(page, 'bn', joined)).toBeLessThan(await widthOf(page, 'bn', apart));
    await page.context().close();
  });

  test('lines of Urdu stand far enough apart for Nastaliq, on every kind of page', async (context) => {
    needFont(context, 'ur');
    for (const where of ['/ur/', '/ur/talk/', '/ur/options/', '/ur/options/avp/', '/ur/find/']) {
      const page = await served.open(where);
      expect(await closeLines(page, 'ur', 2.2), where).toEqual([]);
      await page.context().close();
    }
    // Whoever comes from another language brings none of its style along.
    const page = await served.open('/en/talk/');
    await served.change(page, 'ur');
    await page.locator('#line-nys').waitFor();
    expect(await closeLines(page, 'ur', 2.2)).toEqual([]);
    await page.context().close();
  });

  test('a line of Korean ends between words', async (context) => {
    needFont(context, 'ko');
    const page = await served.open('/en/');
    await page.locator('main .tongues summary').click();
    expect(await tornIn(page, '.tongue:lang(ko) p')).toEqual([]);
    expect(await page.locator('.tongue:lang(ko) p').first().textContent()).not.toBe('');
    await page.context().close();
  });
});
