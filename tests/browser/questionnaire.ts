import { readdirSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import words from '../../content/words/en/messages.json' with { type: 'json' };
import type { Person } from './people.ts';
import { open } from './site.ts';

const messages: Readonly<Record<string, string>> = words;

/** A sentence of the interface by its key. */
export const say = (key: string): string => {
  const sentence = messages[key];
  if (sentence === undefined) throw new Error(`There is no sentence "${key}".`);
  return sentence;
};

/** How a person moves: with a finger or a mouse, or by keyboard alone. */
export type Hand = 'pointer' | 'keyboard';

/** The button of a screen, by the key of its words; the first where it stands above and below. */
export const button = (page: Page, key: string): Locator =>
  page
    .locator('main')
    .getByRole('button', { name: say(key), exact: true })
    .first();

/** The heading of the screen that is shown. */
export const heading = (page: Page): Locator => page.locator('main h1');

/** The option of the question that is shown. */
export const option = (page: Page, question: string, id: string, isForOthers = false): Locator =>
  page
    .locator('fieldset')
    .getByLabel(wording(question, `option.${id}`, isForOthers), { exact: true });

/** What a question asks, in the words for people who come for someone else if it has them. */
export const asks = (question: string, isForOthers = false): string =>
  wording(question, 'asks', isForOthers);

const wording = (question: string, part: string, isForOthers: boolean): string =>
  (isForOthers ? messages[`question.${question}.others.${part}`] : undefined) ??
  say(`question.${question}.${part}`);

/** Opens the questionnaire at its first question. */
export const begin = async (page: Page, hand: Hand = 'pointer'): Promise<void> => {
  await open(page, '/en/find/');
  await press(page, button(page, 'find.start.begin'), hand);
};

/** Presses a button, a link or a box. */
export const press = async (page: Page, target: Locator, hand: Hand): Promise<void> => {
  if (hand === 'pointer') await target.click();
  else {
    await reach(page, target);
    await page.keyboard.press('Enter');
  }
};

/** Presses Tab until the target has the focus. */
export const reach = async (page: Page, target: Locator): Promise<void> => {
  const element = await target.elementHandle();
  for (let step = 0; step < 80; step += 1) {
    if (await page.evaluate((wanted) => document.activeElement === wanted, element)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${String(target)}.`);
};

/** Picks options of the question that is shown. */
export const pickOptions = async (
  page: Page,
  [question, options]: readonly [string, readonly string[]],
  hand: Hand,
  isForOthers = false,
): Promise<void> => {
  for (const id of options) {
    const box = option(page, question, id, isForOthers);
    if (hand === 'pointer') await box.locator('xpath=ancestor::label').click();
    else if ((await box.getAttribute('type')) === 'radio') {
      await reach(page, page.getByRole('radio').first());
      await page.keyboard.press('Space');
      while (!(await box.isChecked())) await page.keyboard.press('ArrowDown');
    } else {
      await reach(page, box);
      await page.keyboard.press('Space');
    }
  }
};

/** The button that goes on; it has other words on the last question. */
export const next = (page: Page): Locator => page.locator('main .next button');

/** Answers every question as this person would and comes to the places. */
export const answerAs = async (
  page: Page,
  person: Person,
  hand: Hand = 'pointer',
): Promise<void> => {
  for (const answer of person.answers) {
    await pickOptions(page, answer, hand, person.isForOthers);
    await press(page, answer[1].length === 0 ? button(page, 'find.skip') : next(page), hand);
  }
};

/** Places to start in the order of the page: the lines before the others, each by rank. */
export const asShown = (first: readonly string[]): readonly string[] => {
  const isLine = (id: string): boolean => lines.includes(id);
  return [...first.filter(isLine), ...first.filter((id) => !isLine(id))];
};

const lines = readdirSync('content/lines').map((file) => file.replace('.yaml', ''));

/** The ids of the suggestions and cards on the page, in order. */
export const shownOn = async (page: Page) => ({
  cards: await page
    .locator('main [data-card]')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-card'))),
  first: await page
    .locator('main :is(.talk-first, .first-places) [data-suggestion]')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-suggestion'))),
});
