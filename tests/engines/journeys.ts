import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { projectContent } from '#views/projectContent.ts';
import { openPlaces } from '../profiles/servers.ts';
import type { Places } from '../profiles/servers.ts';
import { limit } from '../speed.ts';
import { answerAll } from './answerAll.ts';
import { personAt } from './person.ts';
import type { Person } from './person.ts';
import type { Seat } from './seat.ts';

/** The ways to leave that are tried. */
type Way = 'pointer' | 'finger' | 'Enter' | 'Escape' | 'Shift';

/** Whether a browser can be tested here; where CI is set it must be. */
export const canTest = (name: string, missing: readonly string[]): boolean => {
  if (missing.length === 0) return true;
  const what = missing.join(', ');
  console.warn(`\n!!! ${name} is not on this machine (${what}): NOTHING IS TESTED IN IT !!!\n`);
  return process.env['CI'] !== undefined;
};

/** All that a visit must not change. */
const outside = () => [location.href, document.title, history.length, document.cookie];

const say = (key: string): string => projectContent().words.en.messages[key] ?? '';

const texts = z.array(z.string());

/** What people do on the site, from coming to leaving, in one engine. */
export const testJourneys = (
  name: string,
  open: () => Promise<Seat>,
  missing: readonly string[],
  ways: readonly Way[],
  whyNoShift = '',
): void => {
  describe.skipIf(!canTest(name, missing))(`in ${name}`, () => {
    let places: Places;
    let seat: Seat;
    let person: Person;
    beforeAll(async () => {
      if (missing.length > 0) throw new Error(`${name} cannot be had, and CI is set.`);
      places = await openPlaces({ arrival: '/en/' });
      seat = await open();
      person = personAt(seat, places);
    });
    afterAll(async () => {
      await seat.quit();
      await places.close();
    });
    beforeEach(() => {
      places.letGo();
    });
    const asked = (): readonly string[] => places.seen.map(({ host, path }) => host + path);
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

    /** Notes what the page complains of; what the policy refused before is told too. */
    const listen = () =>
      seat.ask(() => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        addEventListener('error', ({ message }) => heard.push(message));
        addEventListener('unhandledrejection', ({ reason }) => heard.push(String(reason)));
        addEventListener('securitypolicyviolation', ({ blockedURI }) => heard.push(blockedURI));
        if ('ReportingObserver' in window)
          new ReportingObserver(
            (reports) => heard.push(...reports.map((report) => JSON.stringify(report))),
            { buffered: true, types: ['csp-violation'] },
          ).observe();
      });
    const heard = () => seat.ask(() => ('heard' in window ? window.heard : null));

    test('twenty links are read and nothing of it can be seen, and nothing is complained of', async () => {
      await person.come();
      await listen();
      const before = await seat.ask(outside);
      const asks = asked().length;
      const read = new Set(['/en/']);
      for (let count = 0; count < 20; count += 1) {
        const links = texts.parse(
          await seat.ask(() =>
            [...document.querySelectorAll('main a, header a')]
              .map((link) => link.getAttribute('href') ?? '')
              .filter((path) => /^\/en\/[a-z/-]*$/.test(path)),
          ),
        );
        const path = links.find((one) => !read.has(one)) ?? '/en/talk/';
        read.add(path);
        const heading = String(await seat.ask(() => document.querySelector('h1')?.textContent));
        await person.press(`:is(main, header) a[href="${path}"]`);
        await person.see((old) => document.querySelector('h1')?.textContent !== old, true, heading);
      }
      expect(read.size).toBeGreaterThan(15);
      expect(await seat.ask(outside)).toEqual(before);
      expect(asked().slice(asks)).toEqual([]);
      expect(await heard()).toEqual([]);
      expect(seat.errors()).toEqual([]);
    });

    test('the whole questionnaire is answered by finger and mouse, and comes to places', async () => {
      await person.come('/en/find/');
      await listen();
      const before = await seat.ask(outside);
      const asks = asked().length;
      const count = await answerAll(seat, person);
      expect(count).toBeGreaterThan(6);
      await person.find('.first-places [data-suggestion], .talk-first [data-suggestion]');
      expect(await seat.ask(() => document.querySelectorAll('input:checked').length)).toBe(0);
      expect(await seat.ask(outside)).toEqual(before);
      expect(asked().slice(asks)).toEqual([]);
      expect(await heard()).toEqual([]);
    });

    test('a search finds, and forgets what was typed when another page is read', async () => {
      await person.come('/en/talk/');
      await listen();
      const asks = asked().length;
      await person.write('[role=search] input', 'c', 'o', 'u', 'n', 's', 'e', 'l', 'o', 'r');
      await person.find('[role=search] li a');
      await person.see(
        () => document.querySelector('[role=search] mark')?.textContent.slice(0, 7).toLowerCase(),
        'counsel',
      );
      await person.press('header a[href="/en/options/"]');
      await person.find('main .filters, main form.filters summary');
      await person.see(
        () => document.querySelector<HTMLInputElement>('[role=search] input')?.value ?? '',
        '',
      );
      expect(asked().slice(asks)).toEqual([]);
      expect(await heard()).toEqual([]);
    });

    test('filters narrow the options without script, and nothing is asked of the network', async () => {
      const plain = await openPlaces({
        arrival: '/en/',
        headers: { 'content-security-policy': "script-src 'none'" },
      });
      try {
        await person.go(`${plain.site}/en/options/`);
        const shown = () =>
          [...document.querySelectorAll<HTMLElement>('main [data-place]')].filter(
            (place) => place.getClientRects().length > 0,
          ).length;
        await person.find('.filters input[value="es"]');
        const all = Number(await seat.ask(shown));
        expect(all).toBeGreaterThan(4);
        await person.press('.filters label:has(input[name="borough"]:not([value=""]))');
        await person.press('.filters label:has(input[name="who"]:not([value=""]))');
        await person.see(
          () =>
            document.querySelectorAll('.filters input[type=radio]:checked:not([value=""])').length,
          2,
        );
        expect(Number(await seat.ask(shown))).toBeLessThan(all);
        expect(Number(await seat.ask(shown))).toBeGreaterThan(0);
        expect(plain.seen.filter(({ path }) => path.startsWith('/a/'))).toEqual([]);
      } finally {
        await plain.close();
      }
    });

    test('a list is made, goes along into another language, and its link opens it without its code in the address', async () => {
      await person.come('/en/talk/');
      await listen();
      await person.press('[data-place="hope"] button');
      await person.press('header a[data-listed]');
      await person.find('main ol > li [data-place="hope"]');
      const [before, asks] = [await seat.ask(outside), asked().length];
      await person.press('header a[hreflang="ar"]');
      await person.see(
        () => [document.documentElement.lang, document.documentElement.dir],
        ['ar', 'rtl'],
      );
      await person.find('main ol > li [data-place="hope"]');
      expect(await seat.ask(outside)).toEqual(before);
      expect(asked().slice(asks)).toEqual([expect.stringMatching(/^site\.localhost\/a\/\w+\.js$/)]);
      await person.press('header a[hreflang="en"]');
      await person.see(() => document.documentElement.lang, 'en');
      await person.pressWords(say('list.link'));
      await person.pressWords(say('list.safe.yes'));
      await person.find('main .copy');
      expect(await heard()).toEqual([]);
      const link = new URL(
        String(await seat.ask(() => document.querySelector('main .copy')?.textContent)),
      );
      expect(link.hash).toMatch(/^#\w{8,}$/);
      await person.come(link.pathname + link.hash);
      await person.find('main ol > li [data-place="hope"]');
      expect(await seat.ask(() => [location.pathname, location.hash])).toEqual(['/en/list/', '']);
    });

    for (const way of ways) {
      test(`leaving by ${way} leaves nothing on the screen, and Back leads to what was there before the site`, async () => {
        await person.come();
        await person.press('header a[href="/en/talk/"]');
        await person.see(() => document.querySelector('main [data-place]') !== null, true);
        places.hold();
        if (way === 'pointer') await person.press('a[data-leave]');
        else if (way === 'finger') await person.press('a[data-leave]', 'finger');
        else if (way === 'Enter') {
          await seat.ask(() => {
            document.querySelector<HTMLElement>('a[data-leave]')?.focus();
          });
          await seat.keys('Enter');
        } else
          await seat.keys(
            ...(way === 'Escape' ? ['Escape', 'Escape'] : ['Shift', 'Shift', 'Shift']),
          );
        // The other place does not answer yet: what is there meanwhile is empty.
        const left = await seat.ask(() => [
          document.documentElement.dataset['left'],
          document.querySelector('body')?.childNodes.length ?? 0,
        ]);
        expect([null, ['', 0]]).toContainEqual(left);
        places.letGo();
        await toHaveLeft();
        const asks = asked().length;
        await seat.back();
        // All of it: a page that is still coming takes the place of what is gone to next.
        await person.see(() => location.href + document.readyState, `${places.results}complete`);
        expect(
          asked()
            .slice(asks)
            .filter((one) => one.startsWith('site')),
        ).toEqual([]);
      });
    }

    if (!ways.includes('Shift'))
      test(`Shift, ${whyNoShift}, does nothing, and the words send to Escape`, async () => {
        await person.come('/en/find/');
        await seat.keys('Shift', 'Shift', 'Shift');
        // Whatever the presses did is done before a later one.
        await seat.keys('z');
        expect(
          await seat.ask(() => [
            location.hostname,
            document.documentElement.dataset['left'] === undefined,
          ]),
        ).toEqual(['site.localhost', true]);
        expect(await seat.ask(() => document.querySelector('main')?.textContent)).toContain(
          say('exit.explain'),
        );
      });

    test('one that comes back by Back is shown nothing and moves on', async () => {
      await person.come('/en/find/');
      await person.press('[data-begin]');
      await person.press('label.option');
      await person.go(places.news);
      await seat.back();
      await expect
        .poll(() => asked().at(-1), { timeout: limit(15_000) })
        .toMatch(/^(weather|services)\.localhost/);
      await toHaveLeft();
    });

    test('a second tab leaves with the first', async () => {
      await person.come('/en/options/');
      await seat.inOtherTab(async () => {
        await person.come('/en/talk/');
        await person.press('a[data-leave]');
        await toHaveLeft();
      });
      await toHaveLeft();
    });
  });
};
