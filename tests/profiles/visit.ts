import type { Page } from 'puppeteer-core';
import { pressLink } from '../pressLink.ts';
import type { Running } from './running.ts';
import type { Places } from './servers.ts';

/** The ways to leave that are tried, each in a profile of its own. */
export const ways = ['pointer', 'touch', 'enter', 'escape', 'shift'] as const;

/** A way to leave. */
export type Way = (typeof ways)[number];

/** What is typed wherever something can be typed. */
export const typedText = 'zebra quartz 4417';

/** Comes from a site before, over a page of results, and waits until quiet reading has begun. */
export const arrive = async (page: Page, { news }: Places): Promise<void> => {
  await page.goto(news);
  await page.click('a');
  await page.waitForFunction(() => location.hostname.startsWith('results'));
  await follow(page);
};

/** Follows the one link of the page of results to the site. */
export const follow = async (page: Page): Promise<void> => {
  await page.click('a');
  await page.waitForFunction(
    () => location.hostname.startsWith('site') && document.readyState === 'complete',
  );
  await page.waitForFunction(() => {
    const { pack = '', more = '' } = document.documentElement.dataset;
    const loaded = performance.getEntriesByType('resource');
    return [pack, more].every((script) => loaded.some(({ name }) => name.endsWith(script)));
  });
  await pause(300);
};

/** Reads a page by its link and types where something can be typed. */
export const read = async (page: Page, path: string): Promise<void> => {
  const before = await headingOf(page);
  await pressLink(page, `a[href="${path}"]`);
  await page.waitForFunction(
    (old) => document.querySelector('main h1')?.textContent !== old,
    {},
    before,
  );
  await type(page);
};

/** Goes on in another language. */
export const changeTo = async (page: Page, locale: string): Promise<void> => {
  await pressLink(page, `a[hreflang="${locale}"]`);
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, {}, locale);
};

/** Writes into every field that is in sight. */
export const type = async (page: Page): Promise<void> => {
  for (const field of await page.$$(
    'input[type="search"], input[type="text"], input:not([type]), textarea',
  )) {
    if (await field.isVisible()) await field.type(typedText);
  }
};

/**
 * Answers the whole questionnaire.
 *
 * @param pick which of so many options are picked, by their place; none skips the question.
 * @returns every question and every option picked, in words.
 */
export const answerAll = async (
  page: Page,
  pick: (options: number) => readonly number[],
): Promise<readonly string[]> => {
  const said: string[] = [];
  await page.click('[data-begin]');
  while (
    await page
      .waitForSelector('fieldset.question, [data-suggestion]')
      .then((it) => it?.evaluate((e) => e.matches('fieldset')))
  ) {
    const question = await page.$eval('fieldset.question legend', (legend) =>
      legend.textContent.trim(),
    );
    const options = await page.$$('fieldset.question label.option');
    said.push(question);
    for (const index of pick(options.length)) {
      const option = options[index];
      if (option === undefined) continue;
      said.push(await option.evaluate((label) => label.textContent.trim()));
      await option.click();
    }
    await type(page);
    await page.click('form .main-button');
    await page.waitForFunction(
      (old) => document.querySelector('legend')?.textContent.trim() !== old,
      {},
      question,
    );
  }
  return said;
};

/** Opens a question of the results again, picks an option and types, so that an answer not yet given is on the screen. */
export const answerAgain = async (page: Page): Promise<void> => {
  const [change] = await page.$$('main .turns button');
  await change?.click();
  await page.click('.answered button');
  await page.click('label.option');
  await type(page);
};

/** How long the first place may take before the second is gone to, in milliseconds (src/safety/leave.ts). */
export const patience = 4000;

/** What a leave may ask for: the first place; on a busy machine that may take so long that the second is gone to as well. */
export const wantedAfter = ({ after, took }: Left): readonly string[] => {
  const [first, second] = ['weather.localhost/ from ""', 'services.localhost/ from ""'];
  return took >= patience && after.length > 1 ? [first, second] : [first];
};

/** What was asked for after leaving, and from before the press until the other site was there, in milliseconds. */
interface Left {
  readonly after: readonly string[];
  readonly took: number;
}

/** Leaves, waits until the other site is there, and says how many milliseconds that took. */
export const leave = async (
  { press }: Running,
  page: Page,
  way: Way,
  { exits }: Places,
): Promise<number> => {
  const exit = await page.$('a[data-leave]');
  if (exit === null) throw new Error('The page has no exit.');
  const began = performance.now();
  if (way === 'pointer') await exit.click();
  else if (way === 'touch') await exit.tap();
  else if (way === 'enter') {
    await exit.focus();
    await page.keyboard.press('Enter');
  } else if (way === 'escape') await press(page, 'Escape', 2);
  else await press(page, 'Shift', 3);
  await page.waitForFunction(
    (...places) => places.includes(location.href) && document.readyState === 'complete',
    {},
    ...exits,
  );
  return performance.now() - began;
};

/** Waits so many milliseconds. */
export const pause = (time: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, time));

const headingOf = (page: Page): Promise<string> =>
  page.$eval('main h1', (heading) => heading.textContent);
