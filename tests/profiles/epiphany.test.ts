import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { epiphanyPaths } from '#commands/browsers.ts';
import { openEpiphany } from '../engines/epiphany.ts';
import type { Epiphany } from '../engines/epiphany.ts';
import { missingOf } from '../engines/missing.ts';
import { limit } from '../speed.ts';
import { searchFor } from './bytes.ts';
import { profileFiles } from './files.ts';
import { arrival, needlesOf, neverKept } from './needles.ts';
import { likeness, picturesIn } from './pictures.ts';
import type { Picture } from './pictures.ts';
import { openPlaces } from './servers.ts';
import type { Places } from './servers.ts';
import { pause } from './visit.ts';

const missing = missingOf(epiphanyPaths());
if (missing.length > 0)
  console.warn(
    `\n!!! No ${missing.join(', ')} for Epiphany: WHAT A BROWSER OF WEBKIT KEEPS OF A VISIT IS NOT TESTED !!!\n`,
  );

/** What a visit left: the texts that were found, by kind and file, and the pictures. */
interface Left {
  readonly texts: readonly string[];
  readonly pictures: readonly Picture[];
  readonly site: string;
  /** The heading of the last page that was read. */
  readonly last: string;
}

describe.skipIf(missing.length > 0 && process.env['CI'] === undefined)(
  'what Epiphany keeps of a visit',
  () => {
    let short: Left;
    let whole: Left;
    beforeAll(async () => {
      if (missing.length > 0) throw new Error(`No ${missing.join(', ')}, and CI is set.`);
      [short, whole] = await Promise.all([visit(() => Promise.resolve('')), visit(readOn)]);
    });

    test('is no address, heading, question, answer, text or typed word but the first address', () => {
      expect(whole.last).toContain('?');
      // Its own name stands in its own pictures, and on the page about privacy.
      const told = whole.texts.filter((text) => !/^first-address|: Epiphany$/.test(text));
      expect(told).toEqual([]);
      expect(whole.texts).toContainEqual(expect.stringContaining('first-address'));
    });
    test('is a picture of the first page, which no page can prevent, and of no page that was read after it', () => {
      const ofSite = ({ pictures, site }: Left): readonly Picture[] =>
        pictures.filter(({ of }) => of.startsWith(site));
      expect(ofSite(whole).map(({ of }) => of)).toEqual([`${whole.site}${arrival}`]);
      const [[now], [alone]] = [ofSite(whole), ofSite(short)];
      if (now === undefined || alone === undefined) throw new Error('There is no picture.');
      // As where nothing else was read; a button or a mark may have come later.
      expect(likeness(alone, now)).toBeGreaterThan(0.8);
    });
    test('is no other picture larger than an icon', () => {
      const others = whole.pictures.filter(({ of }) => !/^http:\/\/[a-z]+\.localhost/.test(of));
      for (const { file, width, height } of others)
        expect([file, width > 0 && width <= 64 && height <= 64]).toEqual([file, true]);
    });
  },
);

/** Comes over a page of results, does something on the site, leaves by Escape twice, quits, and looks through all that was written. */
const visit = async (act: (seat: Epiphany) => Promise<string>): Promise<Left> => {
  const places = await openPlaces({ arrival });
  const folder = mkdtempSync(path.join(tmpdir(), 'epiphany-'));
  try {
    const seat = await openEpiphany(folder, places.news);
    await arriveAt(seat, 'news');
    await follow(seat, 'a');
    await arriveAt(seat, 'results');
    await follow(seat, 'a');
    await arriveAt(seat, 'site');
    await until(seat, () => {
      const { pack = '', more = '' } = document.documentElement.dataset;
      const loaded = performance.getEntriesByType('resource');
      return [pack, more].every((script) => loaded.some(({ name }) => name.endsWith(script)));
    });
    // The picture is taken some seconds after a page has come.
    await pause(5000);
    const last = await act(seat);
    seat.keys('Escape', 'Escape');
    await arriveAt(seat, '(weather|services)');
    await pause(5000);
    await seat.quit();
    return {
      texts: textsIn(folder, places),
      pictures: picturesIn(folder),
      site: places.site,
      last,
    };
  } finally {
    await places.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Reads pages by their links, types what is looked for, and answers; gives the question that is left open. */
const readOn = async (seat: Epiphany): Promise<string> => {
  for (const address of [
    '/en/ways/',
    '/en/options/',
    '/en/options/vip/',
    '/en/talk/',
    '/en/find/',
  ]) {
    const before = await heading(seat);
    await follow(seat, `a[href="${address}"]`);
    await until(seat, (old) => document.querySelector('main h1')?.textContent !== old, before);
    await pause(1500);
  }
  await follow(seat, '[data-begin]');
  for (let question = 0; question < 3; question += 1) {
    const before = await legend(seat);
    await until(seat, () => document.querySelector('fieldset.question') !== null);
    await focus(seat, 'label.option input');
    seat.keys('space');
    await follow(seat, 'form .main-button');
    await until(seat, (old) => document.querySelector('legend')?.textContent !== old, before);
  }
  await focus(seat, 'label.option input');
  seat.keys('space');
  return legend(seat);
};

const heading = async (seat: Epiphany): Promise<string> =>
  String(await seat.ask(() => document.querySelector('main h1')?.textContent ?? ''));

const legend = async (seat: Epiphany): Promise<string> =>
  String(await seat.ask(() => document.querySelector('legend')?.textContent ?? ''));

/** Puts the focus on the first of these, whatever is folded around it. */
const focus = async (seat: Epiphany, selector: string): Promise<void> => {
  await until(
    seat,
    (wanted) => {
      const element = document.querySelector<HTMLElement>(wanted);
      element?.closest('details')?.setAttribute('open', '');
      element?.focus();
      return element !== null && document.activeElement === element;
    },
    selector,
  );
};

/** Presses Enter on the first of these. */
const follow = async (seat: Epiphany, selector: string): Promise<void> => {
  await focus(seat, selector);
  seat.keys('Return');
};

const arriveAt = (seat: Epiphany, host: string): Promise<void> =>
  until(
    seat,
    (wanted) => new RegExp(`^${wanted}`).test(location.host) && document.readyState === 'complete',
    host,
  );

/** Waits until the page says that something is so. */
const until = async (
  seat: Epiphany,
  look: (...given: string[]) => boolean,
  ...given: readonly string[]
): Promise<void> => {
  for (const end = Date.now() + limit(30_000); Date.now() < end;) {
    if ((await seat.ask(look, ...given)) === true) return;
    await pause(50);
  }
  throw new Error(`It never was so: ${String(look)}`);
};

/** Kind and file of every text of the site, of another page or of what was typed. */
const textsIn = (folder: string, places: Places): readonly string[] => {
  const needles = needlesOf(places);
  const kinds = ['first-address', ...neverKept] as const;
  return kinds.flatMap((kind) => {
    const search = searchFor(needles[kind]);
    return profileFiles(folder).flatMap(({ name, bytes }) =>
      search(bytes).map((text) => `${kind} in ${name}: ${text}`),
    );
  });
};
