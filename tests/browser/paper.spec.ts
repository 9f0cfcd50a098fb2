import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { locales } from '#i18n/locales.ts';
import { expect, test } from './fixtures.ts';
import { hasSameFonts } from './fonts.ts';
import { handOn, makeList, sayIn } from './listing.ts';
import { difference, picturesOf, pictureIn, pngOf } from './paperPicture.ts';
import type { Picture } from './paperPicture.ts';
import { numberOf } from '../numbers.ts';
import { open } from './site.ts';

/** The languages whose paper is looked at as pictures; the measures are taken in French too. */
const pictured = ['en', 'es', 'ar'] as const;
const ids = ['hope', 'nys', 'loveisrespect', 'avp.line', 'rr.groups', 'alpol.groups'];
const folder = 'tests/browser/papers';

/** How far two pictures may be apart, in the mean and in one field of half an inch: a missing line is more. */
const tolerance = { mean: 0.01, most: 0.15 };
/** The same where the machine has other fonts than those of the pictures that are kept: a wrong page is more. */
const otherFonts = { mean: 0.03, most: 0.5 };

/** Words that paper in plain wording must not have, in any language. */
const telling =
  /Ways Forward|127\.0\.0\.1|http|violen|abus|harm|hurt|partner|daño|lastim|pareja|maltrat|عنف|أذى|شريك|mal à|bless|tort|Respect|VIP|AVP|AAFSC|ALPOL|TRANSFORM/i;

/** Opens a list with its paper laid out, on a day that stays the same. */
const lay = async (page: Page, locale: string, kind: 'sheet' | 'card'): Promise<void> => {
  await open(page, `/${locale}/`);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await makeList(page, locale, ids);
  await handOn(page, locale, `list.${kind}`);
  await page.locator('main .made').evaluate((line) => {
    line.textContent = line.textContent.replace(/^[^.]*/, '22 / 11 / 2026');
  });
};

/** The PDF as the browser would make it when it was asked to add its own lines with title and address. */
const pdfOf = (page: Page): Promise<Buffer> =>
  page.pdf({ format: 'Letter', displayHeaderFooter: true, printBackground: false });

/** The picture that is kept; `NEW_PAPERS=1` keeps the new one in its place. */
const reference = (locale: string, kind: string, picture: Picture): Picture => {
  const file = `${folder}/${kind}-${locale}.png`;
  if (process.env['NEW_PAPERS'] === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, pngOf(picture));
  }
  return pictureIn(readFileSync(file));
};

for (const kind of ['sheet', 'card'] as const) {
  for (const locale of pictured) {
    test(`the ${kind} in "${locale}" looks as it did, and says nothing that tells`, async ({
      page,
    }) => {
      await lay(page, locale, kind);
      const { pages, text } = await picturesOf(await pdfOf(page));
      expect(pages.length).toBe(1);
      expect(telling.exec(text)?.[0]).toBeUndefined();
      expect(text).toContain(numberOf('hope'));
      expect(text).toContain(numberOf('avp'));
      // The number of a line that stands with a program is never bare, and never by its telling name.
      expect(text).toContain(numberOf('acc'));
      expect(text).toContain('2026');
      const [picture] = pages;
      if (picture === undefined) throw new Error('There is no page.');
      const apart = difference(picture, reference(locale, kind, picture));
      const { mean, most } = (await hasSameFonts(page, locale)) ? tolerance : otherFonts;
      expect(apart.mean).toBeLessThan(mean);
      expect(apart.most).toBeLessThan(most);
    });
  }
}

test('the comparison of pictures sees another language, another paper, and a missing line', () => {
  const read = (name: string): Picture => pictureIn(readFileSync(`${folder}/${name}.png`));
  const isSame = (one: Picture, other: Picture): boolean => {
    const { mean, most } = difference(one, other);
    return mean < tolerance.mean && most < tolerance.most;
  };
  const sheet = read('sheet-en');
  expect(isSame(sheet, read('sheet-ar'))).toBe(false);
  expect(isSame(sheet, read('card-en'))).toBe(false);
  const { width, dots } = sheet;
  const first = dots.findIndex((dot) => dot < 128);
  const cut = Uint8Array.from(dots, (dot, at) => (at < first + width * 24 ? 255 : dot));
  expect(isSame(sheet, { ...sheet, dots: cut })).toBe(false);
});

const offers = ['alpol', 'aafsc', 'vip', 'avp', 'rr'].flatMap((id) =>
  z
    .object({ offers: z.array(z.object({ id: z.string() })) })
    .parse(parse(readFileSync(`content/programs/${id}/facts.yaml`, 'utf8')))
    .offers.map((offer) => offer.id),
);
const lines = ['hope', 'nys', 'national', 'stronghearts', 'acc', 'loveisrespect', '988', '911'];

/** What is said and measured of each panel of a card, as it is printed. */
const panelsOf = (page: Page) =>
  page.locator('main .fold > section').evaluateAll((sections) =>
    sections.map((section) => {
      const { width, height } = section.getBoundingClientRect();
      const sizes = (selector: string): number =>
        Math.min(
          ...[...section.querySelectorAll(selector)].map((element) =>
            Number.parseFloat(getComputedStyle(element).fontSize),
          ),
        );
      return {
        width,
        height,
        over: section.scrollHeight - section.clientHeight,
        wide: section.scrollWidth - section.clientWidth,
        names: sizes('h2,h3'),
        numbers: sizes('.number'),
        words: section.textContent,
      };
    }),
  );

/** A point as CSS counts it, in pixels; the browser cuts sizes off behind the fourth digit. */
const pt = 96 / 72 - 0.0001;

for (const locale of locales) {
  test(`folded, the card in "${locale}" is 3.5 by 2 inches, its numbers have 16 points and its names 10, and nothing is cut off or said that tells`, async ({
    page,
  }) => {
    await open(page, `/${locale}/`);
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    const all = [...offers, ...lines];
    for (let from = 0; from < all.length; from += 6) {
      await makeList(page, locale, all.slice(from, from + 6));
      for (const isPlain of [true, false]) {
        await page.getByLabel(sayIn(locale, 'list.plain')).setChecked(isPlain);
        await handOn(page, locale, 'list.card');
        await page.emulateMedia({ media: 'print' });
        const panels = await panelsOf(page);
        await page.emulateMedia({ media: 'screen' });
        expect(panels.map(({ width, height }) => [width, height])).toEqual(
          [0, 1, 2, 3].map(() => [336, 192]),
        );
        expect(panels.filter(({ over, wide }) => over > 0 || wide > 0)).toEqual([]);
        expect(Math.min(...panels.map(({ numbers }) => numbers))).toBeGreaterThanOrEqual(16 * pt);
        expect(Math.min(...panels.map(({ names }) => names))).toBeGreaterThanOrEqual(10 * pt);
        // Words to say would tell whoever looks into the wallet; the sheet has them.
        const words = panels.map((panel) => panel.words).join(' ');
        for (const key of ['list.say.1', 'list.say.2', 'list.say.3', 'offer.ask'])
          expect(words).not.toContain(sayIn(locale, key));
        expect(words).toContain(sayIn(locale, 'notConfirmed'));
        if (isPlain) expect(telling.exec(words)?.[0]).toBeUndefined();
      }
      await page.getByRole('button', { name: sayIn(locale, 'list.clear') }).click();
    }
  });

  test(`the sheet in "${locale}" says when and in which languages, and has a ruled box to write in`, async ({
    page,
  }) => {
    await lay(page, locale, 'sheet');
    // As wide as the paper.
    await page.setViewportSize({ width: 816, height: 1056 });
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('main .paper');
    const entry = (name: string) => sheet.locator('article').filter({ hasText: name });
    const line = entry(numberOf('nys'));
    await expect(line).toContainText(sayIn(locale, 'line.hours.always'));
    await expect(line).toContainText(sayIn(locale, 'language.es'));
    // Once, though two of its numbers have the same hours.
    expect((await line.textContent())?.split(sayIn(locale, 'line.hours.always')).length).toBe(2);
    const group = entry(numberOf('rr'));
    await expect(group).toContainText(sayIn(locale, 'line.hours.unknown'));
    await expect(group).toContainText(sayIn(locale, 'offer.languages.unknown'));
    // One word for each kind of contact, the same for lines and for programs.
    const kinds = await sheet.locator('.way').allTextContents();
    const known = ['offer.phone', 'offer.text', 'line.tty'].map((key) => sayIn(locale, key));
    const started = sayIn(locale, 'line.textWord').replace('{{word}}', 'LOVEIS');
    const bare = kinds.map((kind) => kind.replaceAll(/[\u2066\u2069]/g, ''));
    expect(bare.filter((kind) => !known.includes(kind) && kind !== started)).toEqual([]);
    const rules = await sheet.locator('.notes hr').evaluateAll((found) =>
      found.map((rule) => {
        const { height, width } = rule.getBoundingClientRect();
        const { borderBottomWidth, borderBottomStyle } = getComputedStyle(rule);
        return {
          height,
          width,
          isRuled: borderBottomStyle === 'solid' && borderBottomWidth !== '0px',
        };
      }),
    );
    // A quarter of an inch is what ruled paper has; the last line is the edge of the box.
    expect(rules.filter(({ isRuled }) => isRuled).length).toBeGreaterThanOrEqual(4);
    for (const { height, width } of rules) {
      expect(height).toBeGreaterThanOrEqual(0.25 * 96);
      expect(width).toBeGreaterThan(280);
    }
    const box = await sheet
      .locator('.notes')
      .evaluate((notes) => Number.parseFloat(getComputedStyle(notes).borderTopWidth));
    expect(box).toBeGreaterThanOrEqual(1);
    await expect(sheet).toContainText(sayIn(locale, 'notConfirmed'));
    const { pages } = await picturesOf(await pdfOf(page));
    expect(pages.length).toBe(1);
  });
}

test('with its own menu too, the browser prints the list in plain names and nothing else', async ({
  page,
}) => {
  await open(page, '/en/');
  await makeList(page, 'en', ids);
  const { text } = await picturesOf(await pdfOf(page));
  expect(text).toContain(sayIn('en', 'list.paper'));
  expect(telling.exec(text)?.[0]).toBeUndefined();
});
