import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'astro/zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { webkitPaths } from '#commands/browsers.ts';
import { stopClock } from '../browser/clock.ts';
import { areSame, measured, otherFontsIn, widthsOf } from '../browser/fonts.ts';
import { keptLook } from '../browser/keptLook.ts';
import { apart, coarsely } from '../browser/look.ts';
import type { Picture } from '../browser/paperPicture.ts';
import { openPlaces } from '../profiles/servers.ts';
import type { Places } from '../profiles/servers.ts';
import { answerAll } from './answerAll.ts';
import { canTest } from './journeys.ts';
import { missingOf } from './missing.ts';
import { personAt } from './person.ts';
import type { Person } from './person.ts';
import type { SeenSeat } from './seat.ts';
import { openWebkit } from './webkit.ts';

const folder = 'tests/engines/looks';
const size = { width: 360, height: 740 };
/** A weekday in New York, at noon. */
const noon = '2026-11-24T17:00:00Z';
const missing = missingOf(webkitPaths());

/** The bar of the browser's own buttons is wider than a phone: made small, the window may be as narrow as one. */
const smallBar = `* { font-size: 1px; min-width: 0; min-height: 0; margin: 0; padding: 0; border-width: 0 }
image { -gtk-icon-transform: scale(0.1) }`;

/** The pages that are looked at, in the order in which one comes from each to the next, by links that are read quietly. */
const ways = (locale: string): readonly (readonly [string, string])[] => [
  ['options', `main a[href="/${locale}/options/"]`],
  ['program', `main a[href="/${locale}/options/vip/"]`],
  ['home', `header a[href="/${locale}/"]`],
  ['talk', `header a[href="/${locale}/talk/"]`],
];

describe.skipIf(!canTest('WebKitGTK', missing))('in WebKitGTK', () => {
  let places: Places;
  beforeAll(async () => {
    if (missing.length > 0) throw new Error('WebKitGTK cannot be had, and CI is set.');
    places = await openPlaces({ arrival: '/en/' });
  });
  afterAll(async () => {
    await places.close();
  });

  describe.each(['light', 'dark'] as const)('as wide as a phone, in %s colors', (colors) => {
    let config = '';
    let seat: SeenSeat;
    let person: Person;
    beforeAll(async () => {
      config = mkdtempSync(path.join(tmpdir(), 'small-bar-'));
      mkdirSync(path.join(config, 'gtk-3.0'));
      writeFileSync(path.join(config, 'gtk-3.0', 'gtk.css'), smallBar);
      seat = await openWebkit({ isDark: colors === 'dark', config });
      person = personAt(seat, places);
    });
    afterAll(async () => {
      await seat.quit();
      rmSync(config, { recursive: true });
    });

    /** What tells the screen from the picture that is kept. */
    const unlike = async (name: string, isSameFonts: boolean): Promise<string | undefined> => {
      const height = Number(await seat.ask(() => innerHeight));
      const look = withoutEdges(coarsely(await seat.picture(), size.width, height));
      return apart(look, keptLook(`${folder}/${name}.png`, look), isSameFonts);
    };

    test.each(['en', 'ar'])('every kind of page looks as it did, in %s', async (locale) => {
      await person.come(`/${locale}/`);
      await seat.toSize(size.width, size.height);
      await person.see(() => innerWidth, size.width);
      await person.see(() => matchMedia('(prefers-color-scheme: dark)').matches, colors === 'dark');
      await seat.ask(stopClock, noon);
      const wide = z.array(z.number()).parse(await seat.ask(widthsOf, measured(locale)));
      const isSameFonts = areSame(wide, locale);
      if (!isSameFonts) console.warn(otherFontsIn(folder));
      const look = async (name: string): Promise<void> => {
        const found = await unlike(`${name}-${locale}-${colors}`, isSameFonts);
        expect.soft(found, name).toBeUndefined();
      };
      const heading = (): string => document.querySelector('h1')?.textContent ?? '';
      for (const [name, link] of ways(locale)) {
        const old = String(await seat.ask(heading));
        await person.press(link);
        await person.see((one) => document.querySelector('h1')?.textContent !== one, true, old);
        await look(name);
      }
      await person.press(`header a[href="/${locale}/"]`);
      await person.press(`main a[href="/${locale}/find/"]`);
      await person.find('[data-begin]');
      await answerAll(seat, person, async (count) => {
        if (count === 0) await look('question');
      });
      await person.find('.first-places [data-suggestion], .talk-first [data-suggestion]');
      await look('results');
    });
  });
});

/** Without the two dots at either side: there a bar comes while the page is scrolled, and fades. */
const withoutEdges = ({ width, height, dots }: Picture): Picture => ({
  width,
  height,
  dots: dots.map((dot, at) => (at % width < 2 || at % width >= width - 2 ? 255 : dot)),
});
