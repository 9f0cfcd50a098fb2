import { describe, expect, test } from 'vitest';
import { codeOf } from '#domain/shortlist.ts';
import { searchFor } from './bytes.ts';
import { profileFiles } from './files.ts';
import { browserPath } from './launch.ts';
import { listedIn } from './listed.ts';
import { inProfile, tabOf, withPlaces } from './measure.ts';
import type { BrowserId } from './running.ts';
import { arrive, leave, pause } from './visit.ts';

/** Hope Hotline, AVP's line, Respect + Responsibility's groups. */
const code = codeOf([11, 7, 9]);

/** What a visit by a link shows, asks for and leaves. */
interface Opened {
  readonly shown: { readonly hash: string; readonly entries: number };
  readonly requests: readonly string[];
  /** The kinds of file of the profile that hold the code. */
  readonly files: readonly string[];
  /** The addresses with the code that the browser's list of the history shows. */
  readonly listed: readonly string[];
}

/** Opens a link to a list from another page, reads it, leaves, and quits; tells what the profile has of the code. */
const openList = (id: BrowserId): Promise<Opened> =>
  withPlaces({ arrival: `/en/list/#${code}` }, (places) =>
    inProfile(id, async (running, profile) => {
      const page = await tabOf(running);
      await arrive(page, places);
      await page.waitForSelector('main ol > li');
      const shown = await page.evaluate(() => ({
        hash: location.hash,
        entries: document.querySelectorAll('main ol > li').length,
      }));
      await pause(1000);
      await leave(running, page, 'pointer', places);
      await pause(1500);
      const requests = places.seen.map((seen) => seen.path);
      await running.quit();
      const search = searchFor([code]);
      const files = profileFiles(profile)
        .filter(({ bytes }) => search(bytes).length > 0)
        .map(({ name }) => name);
      return {
        shown,
        requests,
        files,
        listed: listedIn(id, profile).filter((url) => url.includes(code)),
      };
    }),
  );

describe.skipIf(browserPath.chromium() === null)('a link to a list, in Chromium', () => {
  test('is shown without its code; after Leave, the history does not list it, though a file has it', async () => {
    const { shown, requests, files, listed } = await openList('chromium');
    expect(shown).toEqual({ hash: '', entries: 3 });
    expect(requests.filter((asked) => asked.includes(code))).toEqual([]);
    expect(listed).toEqual([]);
    // What no page can prevent; the page about privacy and docs/safety.md say so.
    expect(files).toContain('Default/History');
  });
});

describe.skipIf(browserPath.firefox() === null)('a link to a list, in Firefox', () => {
  test('is shown without its code, which the history lists', async () => {
    const { shown, requests, listed } = await openList('firefox');
    expect(shown).toEqual({ hash: '', entries: 3 });
    expect(requests.filter((asked) => asked.includes(code))).toEqual([]);
    expect(listed.length).toBe(1);
  });
});
