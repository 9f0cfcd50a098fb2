import type { Page } from '@playwright/test';
import { locales } from '#i18n/locales.ts';
import { standAt } from './clock.ts';
import { numberOf } from '../numbers.ts';
import { expect, test } from './fixtures.ts';
import { makeList, readPage, sayIn } from './listing.ts';
import { answerAs, begin, say } from './questionnaire.ts';
import { exitOf, language, open, unfold } from './site.ts';

/** What the words of a line say of now, on the part of the page that is shown. */
const stateOn = (page: Page, place = '[data-place="acc"]') =>
  page.locator(`main ${place} [data-open] > span`).filter({ visible: true });

/** Spaces differ between browsers: some stand before "AM" so that it is not torn off. */
const said = async (page: Page, place?: string): Promise<string> =>
  (await stateOn(page, place).first().innerText()).replaceAll(/\s+/g, ' ').trim();

const states = {
  // 03:00 in New York, in winter time.
  'the night': {
    instant: '2026-11-26T08:00:00Z',
    en: 'Closed now. Opens at 10 AM New York time.',
    es: 'Cerrada ahora. Abre hoy: 10 a.m., hora de Nueva York.',
    ar: 'مغلق الآن. يفتح الساعة 10 ص بتوقيت نيويورك.',
    fr: 'Ligne fermée maintenant. Elle ouvre à 10 h, heure de New York.',
  },
  // 22:30 in New York, in summer time.
  'the evening': {
    instant: '2026-07-02T02:30:00Z',
    en: 'Closed now. Opens tomorrow at 10 AM New York time.',
    es: 'Cerrada ahora. Abre mañana: 10 a.m., hora de Nueva York.',
    ar: 'مغلق الآن. يفتح غدًا الساعة 10 ص بتوقيت نيويورك.',
    fr: 'Ligne fermée maintenant. Elle ouvre demain à 10 h, heure de New York.',
  },
  // 10:00 in New York, on the morning on which the clocks went forward.
  'the first morning of summer time': {
    instant: '2026-03-08T14:00:00Z',
    en: 'Open now, until 10 PM New York time.',
    es: 'Abierta ahora. Cierra: 10 p.m., hora de Nueva York.',
    ar: 'مفتوح الآن، حتى الساعة 10 م بتوقيت نيويورك.',
    fr: "Ligne ouverte maintenant, jusqu'à 22 h, heure de New York.",
  },
} as const;

/** The page of lines, with that line in sight. */
const openLines = async (page: Page, locale: string): Promise<void> => {
  await open(page, `/${locale}/talk/`);
  await unfold(page.locator('main [data-place="acc"]'));
};

for (const timezoneId of ['Asia/Tokyo', 'America/New_York']) {
  test.describe(`on a device that is set to ${timezoneId}`, () => {
    test.use({ timezoneId });

    for (const [name, { instant, ...sentences }] of Object.entries(states)) {
      test(`in ${name} of New York a line says in every language whether it is open`, async ({
        page,
      }) => {
        await standAt(page, instant);
        for (const locale of locales) {
          await openLines(page, locale);
          await expect.poll(() => said(page), { message: locale }).toBe(sentences[locale]);
        }
      });
    }
  });
}

test('no request is made for it, whatever the hour', async ({ page, outside }) => {
  const asked = async (instant: string): Promise<readonly string[]> => {
    const requests: string[] = [];
    const note = (request: { url: () => string }) => requests.push(request.url());
    page.on('request', note);
    await standAt(page, instant);
    await openLines(page, 'en');
    await expect(stateOn(page)).toBeVisible();
    const loaded = requests.length;
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await readPage(page, '/en/options/');
    await unfold(page.locator('main [data-place="acc"]'));
    await expect(stateOn(page)).toBeVisible();
    expect(requests).toHaveLength(loaded);
    page.off('request', note);
    return requests;
  };
  const { 'the night': night, 'the first morning of summer time': morning } = states;
  const [atNight, inTheMorning] = [await asked(night.instant), await asked(morning.instant)];
  expect([...atNight].sort()).toEqual([...inTheMorning].sort());
  // The browser asks for the icon when it likes: only the site's own order is the site's.
  const inOrder = (requests: readonly string[]) =>
    requests.filter((url) => !url.endsWith('/icon.svg'));
  expect(inOrder(atNight)).toEqual(inOrder(inTheMorning));
  expect(outside.requests).toEqual([]);
});

test('it is said in quiet reading, and in the new language when that is changed', async ({
  page,
}) => {
  const { instant, en, ar } = states['the night'];
  await standAt(page, instant);
  await open(page, '/en/');
  await readPage(page, '/en/options/');
  await unfold(page.locator('main [data-place="acc"]'));
  expect(await said(page)).toBe(en);
  await (await language(page, 'ar')).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect.poll(() => said(page)).toBe(ar);
});

test('someone who caused harm sees at night that their line is closed, and who is open', async ({
  page,
}) => {
  await standAt(page, states['the night'].instant);
  for (const soon of [['soon'], ['no']]) {
    await begin(page);
    await answerAs(page, {
      who: 'someone who has caused harm',
      answers: [
        ['reason', ['caused']],
        ['soon', soon],
        ['order', ['no']],
        ['needs', ['ichange']],
        ['fits', []],
        ['language', []],
        ['avoid', []],
      ],
      cards: [],
      first: [],
    });
    const line = page.locator('[data-suggestion="acc"]');
    expect(await said(page, '[data-suggestion="acc"]')).toBe(states['the night'].en);
    await expect(line.getByRole('link', { name: numberOf('acc') })).toBeVisible();
    await line.getByRole('link', { name: /^988/ }).click();
    await expect(page.locator('#line-988')).toBeFocused();
    await expect(page.locator('#line-988')).toContainText(say('line.hours.always'));
  }
});

test('it is said before anyone is asked whether the device is safe to call from', async ({
  page,
}) => {
  const { instant, en } = states['the night'];
  await standAt(page, instant);
  await begin(page);
  await answerAs(page, {
    who: 'someone whose phone is watched, and who may do harm tonight',
    answers: [
      ['reason', ['harmed', 'caused']],
      ['safety', ['uneasy']],
      ['soon', ['soon']],
      ['signs', ['monitor']],
      ['needs', []],
      ['fits', []],
      ['language', []],
      ['avoid', []],
    ],
    cards: [],
    first: [],
  });
  const line = page.locator('[data-suggestion="acc"]');
  await expect(page.locator('.talk-first').getByText(say('line.safeFirst'))).toBeVisible();
  await expect(line.getByRole('link', { name: numberOf('acc') })).toBeHidden();
  expect(await said(page, '[data-suggestion="acc"]')).toBe(en);
  await expect(line.getByRole('link', { name: /^988/ })).toBeVisible();
});

test('it is said on the list, and stays off the paper', async ({ page }) => {
  const { instant, en } = states['the night'];
  await standAt(page, instant);
  await open(page, '/en/');
  await makeList(page, 'en', ['acc']);
  expect(await said(page)).toBe(en);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Closed now').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('.paper')).toContainText('10 in the morning to 10 at night');
  await expect(page.locator('.paper')).not.toContainText('Closed now');
});

test('it is worked out again when the page is looked at again, and by no clock that runs', async ({
  page,
}) => {
  const { 'the night': night, 'the first morning of summer time': morning } = states;
  await standAt(page, night.instant);
  await page.addInitScript(() => {
    Object.assign(window, {
      intervals: 0,
      setInterval: () => {
        Object.assign(window, { intervals: 1 });
      },
    });
  });
  await openLines(page, 'en');
  expect(await said(page)).toBe(night.en);
  await standAt(page, morning.instant);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect.poll(() => said(page)).toBe(morning.en);
  expect(await page.evaluate(() => 'intervals' in window && window.intervals)).toBe(0);
});

test('nothing moves when it comes: its room is kept', async ({ page }) => {
  const { instant } = states['the evening'];
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    for (const locale of locales) {
      // Until the second script is let through, the page stands as it comes.
      let letThrough = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        letThrough = resolve;
      });
      await page.route(/\/a\/\w+\.js$/, async (route) => {
        await held;
        await route.continue();
      });
      await standAt(page, instant);
      await page.goto(`/${locale}/talk/`, { waitUntil: 'commit' });
      const number = page.locator('[data-place="acc"] [data-ways]');
      await number.waitFor({ state: 'attached' });
      await unfold(page.locator('main [data-place="acc"]'));
      await expect(number).toBeVisible();
      const place = page.locator('[data-place="acc"]');
      const heights = async () => ({
        state: await place.locator('[data-open]').evaluate((box) => box.clientHeight),
        from: await number.evaluate(
          (box) =>
            box.getBoundingClientRect().top - (box.parentElement?.getBoundingClientRect().top ?? 0),
        ),
      });
      const before = await heights();
      expect(before.state, locale).toBeGreaterThan(0);
      letThrough();
      await expect(stateOn(page)).toHaveText(/./);
      expect(await heights(), `${locale}, ${String(width)} px`).toEqual(before);
      await page.unroute(/\/a\/\w+\.js$/);
    }
  }
});

test('the longest sentence that can come has room on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  for (const locale of locales) {
    await standAt(page, states['the evening'].instant);
    await openLines(page, locale);
    const box = page.locator('[data-place="acc"] [data-open]');
    const height = await box.evaluate((element) => element.clientHeight);
    for (const { instant } of Object.values(states)) {
      await standAt(page, instant);
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      expect(await box.evaluate((element) => element.clientHeight), locale).toBe(height);
    }
  }
});

test('a screen reader hears it as a sentence, and not the room that is kept', async ({ page }) => {
  const { instant, en } = states['the night'];
  await standAt(page, instant);
  await openLines(page, 'en');
  await expect(stateOn(page)).toHaveText(/Closed now/);
  const tree = (await page.locator('[data-place="acc"]').ariaSnapshot()).replaceAll(/\s+/g, ' ');
  expect(tree.split(en)).toHaveLength(2);
  expect(tree).not.toContain('Opens tomorrow');
  await expect(exitOf(page)).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of locales) {
    test(`the hours stand in words in ${locale}, with who is open when it is closed`, async ({
      page,
    }) => {
      const hours = {
        en: 'Every day, 10 in the morning to 10 at night, New York time',
        es: 'Todos los días, de 10 de la mañana a 10 de la noche, hora de Nueva York',
        ar: 'كل يوم، من 10 صباحًا إلى 10 ليلًا، بتوقيت نيويورك',
        fr: 'Tous les jours, de 10 heures du matin à 10 heures du soir, heure de New York',
      }[locale];
      for (const path of ['talk', 'options', 'find']) {
        await page.goto(`/${locale}/${path}/`);
        const line = page.locator('[data-place="acc"]');
        await unfold(line);
        await expect(line.getByText(hours)).toBeVisible();
        await expect(line.getByText(sayIn(locale, 'line.meanwhile'))).toBeVisible();
        await expect(line.locator(`a[href="/${locale}/talk/#line-988"]`)).toBeVisible();
        await expect(line.locator('[data-open]')).toBeHidden();
        await expect(page.locator('[data-place="hope"]')).toContainText(
          sayIn(locale, 'line.hours.always'),
        );
      }
    });
  }
});
