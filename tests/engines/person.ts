import { expect } from 'vitest';
import { z } from 'astro/zod';
import type { Places } from '../profiles/servers.ts';
import { limit } from '../speed.ts';
import type { Seat } from './seat.ts';

/** What one does at any seat, by the parts of the page that the eye sees. */
export interface Person {
  /** Comes over a page of results, or by an address of the site, and waits until all of it is there. */
  readonly come: (path?: string) => Promise<void>;
  /** Presses the first part in sight that a selector names; folds that hold it are opened before. */
  readonly press: (selector: string, by?: 'mouse' | 'finger') => Promise<void>;
  /** Presses a field until the cursor stands in it, as eyes would see, and types. */
  readonly write: (selector: string, ...keys: readonly string[]) => Promise<void>;
  /** Presses the button in the main part that says this. */
  readonly pressWords: (words: string) => Promise<void>;
  /** Goes to an address, as when it is typed, and waits until the page before has gone. */
  readonly go: (address: string) => Promise<void>;
  /** Waits until the page says this. */
  readonly see: (
    look: (...given: string[]) => unknown,
    wanted: unknown,
    ...given: string[]
  ) => Promise<void>;
  /** Waits until there is a part that a selector names, in sight. */
  readonly find: (selector: string) => Promise<void>;
}

const point = z.tuple([z.number(), z.number()]);

/** A person at a seat. */
export const personAt = (seat: Seat, { results, site }: Places): Person => {
  const see: Person['see'] = async (look, wanted, ...given) => {
    await expect
      .poll(() => seat.ask(look, ...given), { timeout: limit(15_000), interval: 50 })
      .toEqual(wanted);
  };
  const find: Person['find'] = (selector) => see(isInSight, true, selector);
  const press: Person['press'] = async (selector, by = 'mouse') => {
    await find(selector);
    const [x, y] = point.parse(await seat.ask(middleOf, selector));
    await seat.press(x, y, by);
  };
  /** Whether something is so within a few seconds. */
  const isSoon = async (
    look: (...given: string[]) => boolean,
    ...given: string[]
  ): Promise<boolean> => {
    for (const end = Date.now() + limit(5000); Date.now() < end;) {
      if ((await seat.ask(look, ...given)) === true) return true;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return false;
  };
  const go: Person['go'] = async (address) => {
    await seat.ask(() => {
      document.documentElement.dataset['old'] = '';
    });
    // WPE's driver now and then takes an address and goes nowhere: then it is told again.
    for (let tries = 0; tries < 3; tries += 1) {
      await seat.go(address);
      if (await isSoon(() => document.documentElement.dataset['old'] === undefined)) break;
    }
    await see(
      () =>
        document.readyState === 'complete' && document.documentElement.dataset['old'] === undefined,
      true,
    );
  };
  return {
    see,
    find,
    press,
    go,
    write: async (selector, ...keys) => {
      // Seen once in Firefox, on a busy machine: what was typed came to no field. Firefox looks for what is pressed in the
      // picture that was drawn last (https://firefox-source-docs.mozilla.org/gfx/AsyncPanZoom.html), and the field had only
      // just been scrolled to; eighty more tries did not show it. Whoever sees no cursor presses again.
      for (let tries = 0; tries < 3; tries += 1) {
        await press(selector);
        if (await isSoon(hasCursor, selector)) break;
      }
      await see(hasCursor, true, selector);
      await seat.keys(...keys);
    },
    pressWords: async (words) => {
      const mark = (wanted: string): boolean => {
        document.querySelector('[data-wanted]')?.removeAttribute('data-wanted');
        const found = [...document.querySelectorAll('main button')].find(
          ({ textContent }) => textContent === wanted,
        );
        found?.setAttribute('data-wanted', '');
        return found !== undefined;
      };
      await see(mark, true, words);
      await press('[data-wanted]');
    },
    come: async (path) => {
      if (path !== undefined) await go(site + path);
      // As with an address, now and then WPE takes a press and no page is told of it (a change of processes forgets those
      // that wait: https://github.com/WebKit/WebKit/pull/19099). It is not what is tested: one comes anew.
      else
        for (let tries = 0; tries < 3; tries += 1) {
          await go(results);
          await press('a');
          if (await isSoon(() => location.hostname === 'site.localhost')) break;
        }
      await see(readiness, 'ready');
    },
  };
};

/** Whether all of the page's script has come, else what is missing; another second for what it sets going would prove nothing. */
const readiness = (): string => {
  const { pack = '', more = '' } = document.documentElement.dataset;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  if (location.hostname !== 'site.localhost') return `not there yet: ${location.href}`;
  if (document.readyState !== 'complete') return document.readyState;
  const missing = [pack, more].find(
    (script) => script === '' || !loaded.some((name) => name.endsWith(script)),
  );
  if (missing !== undefined) return `no script "${missing}"`;
  // The last that is made as it starts.
  return document.querySelector('main [data-listed], main [role=search], main button, main h1') ===
    null
    ? 'nothing in it'
    : 'ready';
};

/** Whether a part can be seen, its folds opened. */
const isInSight = (selector: string): boolean => {
  for (const part of document.querySelectorAll<HTMLElement>(selector)) {
    for (
      let fold = part.closest('details');
      fold;
      fold = fold.parentElement?.closest('details') ?? null
    )
      if (fold.querySelector('summary')?.contains(part) !== true) fold.open = true;
    if (part.getClientRects().length > 0) return true;
  }
  return false;
};

/** Whether the cursor stands in a field. */
const hasCursor = (selector: string): boolean => document.activeElement?.matches(selector) === true;

/** The middle of the first line of a part that can be seen, brought to the middle of the screen. */
const middleOf = (selector: string): readonly number[] | null => {
  for (const part of document.querySelectorAll<HTMLElement>(selector)) {
    if (part.getClientRects().length === 0) continue;
    part.scrollIntoView({ block: 'center' });
    const [line] = part.getClientRects();
    return line === undefined ? null : [line.left + line.width / 2, line.top + line.height / 2];
  }
  return null;
};
