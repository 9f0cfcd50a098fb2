import type { Page } from 'puppeteer-core';
import { typedText } from './visit.ts';

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** What a wandering person saw, to know that two visits were not the same. */
export type Wandered = readonly string[];

/** Reads, answers, types, opens and goes back, at random, without leaving; gives the headings that were seen. */
export const wander = async (
  page: Page,
  random: () => number,
  steps: number,
): Promise<Wandered> => {
  const seen: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    // Every visit begins with the questions on one step, so that each has answers of its own.
    const only = step === 0 ? 'a[href="/en/find/"]' : step === 1 ? '[data-begin]' : '';
    seen.push(
      await page.evaluate(pressOne, only, random(), random(), `${typedText} ${String(random())}`),
    );
  }
  return seen;
};

/** Presses one of the things in sight, chosen by two numbers: first the kind, then which of them. */
const pressOne = async (
  only: string,
  kind: number,
  which: number,
  text: string,
): Promise<string> => {
  const kinds =
    only === ''
      ? [
          // Not tried here: a language, a choice that brings its own words by one request; and a link to
          // open data, which opens another tab. A tab out of sight draws no frame, and all would wait for one.
          'main a[href^="/"]:not([data-pack], [target])',
          'a[href^="/"]:not([data-pack], [target])',
          'label.option',
          'label.option',
          'label.option',
          '.main-button',
          '.main-button',
          'main button',
          'summary',
          'input[type="search"]',
        ]
      : [only];
  const start = Math.floor(kind * kinds.length);
  for (let turn = 0; turn < kinds.length; turn += 1) {
    const selector = kinds[(start + turn) % kinds.length] ?? '';
    const there = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) =>
      one.checkVisibility(),
    );
    const chosen = there[Math.floor(which * there.length)];
    if (chosen === undefined) continue;
    if (chosen instanceof HTMLInputElement) {
      chosen.value = text;
      chosen.dispatchEvent(new Event('input', { bubbles: true }));
    } else chosen.click();
    break;
  }
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return document.querySelector('main h1')?.textContent.trim() ?? '';
};
