import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firefoxPath, webkitPaths } from '#commands/browsers.ts';
import { builtFolder } from '#catalog/project.ts';
import { projectContent } from '#views/projectContent.ts';
import { pocketFile } from '#i18n/addresses.ts';
import { openPlaces, withExits } from '../profiles/servers.ts';
import type { Places } from '../profiles/servers.ts';
import { openFirefox } from './firefox.ts';
import { canTest } from './journeys.ts';
import { personAt } from './person.ts';
import type { Person } from './person.ts';
import type { Seat } from './seat.ts';
import { openWebkit } from './webkit.ts';

const missingIn = {
  WebKitGTK: Object.entries(webkitPaths()).flatMap(([what, at]) => (at === null ? [what] : [])),
  Firefox: firefoxPath() === null ? ['browser'] : [],
};

/** All that a visit must not change. */
const outside = () => [location.href, document.title, history.length];

describe.each([
  ['WebKitGTK', openWebkit],
  ['Firefox', openFirefox],
] as const)('a copy in one file, in %s', (name, openSeat) => {
  describe.skipIf(!canTest(name, missingIn[name]))('as it lies on a disk', () => {
    let places: Places;
    let seat: Seat;
    let person: Person;
    let file = '';
    beforeAll(async () => {
      if (missingIn[name].length > 0) throw new Error(`${name} cannot be had, and CI is set.`);
      places = await openPlaces({ arrival: '/en/' });
      seat = await openSeat();
      person = personAt(seat, places);
      file = path.join(mkdtempSync(path.join(tmpdir(), 'lying-')), 'notes-en.html');
      const built = readFileSync(path.join(builtFolder, pocketFile('en')), 'utf8');
      const real = Object.values(projectContent().site.exit);
      writeFileSync(file, withExits(built, real, places.exits));
    });
    afterAll(async () => {
      await seat.quit();
      await places.close();
      rmSync(path.dirname(file), { recursive: true });
    });
    /** Comes from a page of results, and opens the file. */
    const come = async (): Promise<void> => {
      await person.go(places.results);
      await person.go(pathToFileURL(file).href);
      // What is packed is gone once it stands on the page.
      await person.see(() => document.querySelector('[data-packed]') === null, true);
      await person.find('main a[href="/en/options/"]');
    };
    /**
     * All of the other place is there: Back, asked of a page that is still coming, may lead nowhere. On a busy machine
     * the first place may take four seconds, and then the second is tried (src/safety/leave.ts).
     */
    const toHaveLeft = () =>
      person.see(
        (...exits) => document.readyState === 'complete' && exits.includes(location.href),
        true,
        ...places.exits,
      );

    test('pages are read, a word is looked for and questions are answered; nothing is asked for, refused or seen from outside', async () => {
      await come();
      await seat.ask(() => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        addEventListener('error', ({ message }) => heard.push(message));
        addEventListener('unhandledrejection', ({ reason }) => heard.push(String(reason)));
        addEventListener('securitypolicyviolation', ({ blockedURI }) => heard.push(blockedURI));
      });
      const before = await seat.ask(outside);
      const asks = places.seen.length;
      for (const to of ['/en/options/', '/en/for-me/', '/en/talk/']) {
        await person.press(`:is(main, header) a[href="${to}"]`);
        await person.find('main [data-back]');
      }
      await person.press('[role=search] input');
      await seat.keys('c', 'o', 'u', 'n', 's', 'e', 'l', 'o', 'r');
      await person.find('[role=search] li a');
      await person.press('header a[href="/en/find/"]');
      await person.press('[data-begin]');
      await person.press('label.option');
      await person.see(() => document.querySelectorAll('input:checked').length, 1);
      const question = String(await seat.ask(() => document.querySelector('legend')?.textContent));
      await person.press('.next button');
      await person.see(
        (old) => document.querySelector('legend')?.textContent !== old,
        true,
        question,
      );
      expect(await seat.ask(outside)).toEqual(before);
      expect(places.seen.slice(asks)).toEqual([]);
      expect(await seat.ask(() => ('heard' in window ? window.heard : null))).toEqual([]);
      expect(seat.errors()).toEqual([]);
    });

    test.each([
      ['a press', () => person.press('a[data-leave]')],
      [
        'Escape twice',
        async () => {
          await seat.keys('Escape', 'Escape');
          // On a busy machine they may come more than a second apart: then a third leaves (src/safety/keys.ts).
          if ((await seat.ask(() => location.protocol)) === 'file:') await seat.keys('Escape');
        },
      ],
    ])(
      'leaving by %s leads to the everyday place, and Back to what was there before',
      async (_, leave) => {
        await come();
        await leave();
        await toHaveLeft();
        await seat.back();
        await person.see(() => location.href + document.readyState, `${places.results}complete`);
      },
    );
  });
});
