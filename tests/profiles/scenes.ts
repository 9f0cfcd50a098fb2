import type { Page } from 'puppeteer-core';
import { limit } from '../speed.ts';
import { launch } from './launch.ts';
import type { BrowserId, Running } from './running.ts';
import { begin, inProfile, longSettle, lookThrough, tabOf, withPlaces } from './measure.ts';
import type { Broken } from './measure.ts';
import type { Places } from './servers.ts';
import type { Traces } from './traces.ts';
import type { Return } from './watch.ts';
import { answerAgain, answerAll, arrive, leave, pause, read } from './visit.ts';

/** What happened when a person went back, opened a closed tab again, and quit without leaving. */
export interface Scenes {
  readonly backOnce: string;
  readonly backTwice: string;
  /** Requests to the site after it was left. */
  readonly requestsAfterBack: number;
  readonly reopened: Return;
  /** What the profile holds after quitting in the middle of the questionnaire. */
  readonly unleft: Traces;
  readonly restored: Return;
  readonly backAfterRestore: string;
  readonly places: Pick<Places, 'news' | 'results' | 'site' | 'exits'>;
}

/** Plays the scenes one after the other in one profile; none of them leaves any other way than is said. */
export const playScenes = (
  id: BrowserId,
  known: Promise<ReadonlySet<string>>,
  broken: Broken = {},
): Promise<Scenes> =>
  withPlaces(broken, (places) =>
    inProfile(id, async (running, profile) => {
      const page = await tabOf(running);
      page.setDefaultTimeout(limit(30_000));
      await begin(id, page, profile, places);
      await arrive(page, places);
      await intoAnswers(page);
      await leave(running, page, 'pointer', places);
      await pause(500);
      const before = toSite(places);
      const backOnce = await goBack(running, page, places.results);
      const backTwice = await goBack(running, page, places.news);
      const requestsAfterBack = toSite(places) - before;

      await page.goto('about:blank');
      const second = await running.browser.newPage();
      await arrive(second, places);
      await intoAnswers(second);
      await second.close();
      // The other place does not answer before the page has been looked at.
      places.hold();
      const reopened = await running.watch(places, running.reopen);

      const [third] = (await running.browser.pages()).filter((other) => other !== page);
      await page.close();
      if (third === undefined) throw new Error('The closed tab did not come back.');
      await arrive(third, places);
      await intoAnswers(third);
      // Some files are written late.
      await pause(longSettle[id]);
      await running.quit();
      const unleft = lookThrough(id, profile, places, await known);

      places.hold();
      const again = await launch(id, profile, true);
      try {
        const restored = await again.watch(places);
        const [tab] = await again.browser.pages();
        const backAfterRestore = tab === undefined ? '' : await goBack(again, tab);
        return {
          backOnce,
          backTwice,
          requestsAfterBack,
          reopened,
          unleft,
          restored,
          backAfterRestore,
          places,
        };
      } finally {
        await again.quit();
      }
    }),
  );

const intoAnswers = async (page: Page): Promise<void> => {
  await read(page, '/en/find/');
  await answerAll(page, () => [0]);
  await answerAgain(page);
};

const toSite = ({ seen }: Places): number =>
  seen.filter(({ host }) => host === 'site.localhost').length;

/** Goes back and gives the address that is shown then; a slow browser is given time to come to the one that is meant. */
const goBack = async ({ back }: Running, page: Page, meant?: string): Promise<string> => {
  await back(page);
  await pause(1000);
  // Not page.url(), which does not hear of a page that comes back from memory.
  const shown = (): Promise<string> => page.evaluate(() => location.href).catch(() => '');
  const end = Date.now() + limit(5000);
  // Firefox shows a blank page while the one before comes in.
  while (meant !== undefined && (await shown()) !== meant && Date.now() < end) await pause(100);
  return shown();
};
