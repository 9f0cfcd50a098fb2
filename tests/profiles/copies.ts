import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { platform, tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { builtFolder } from '#catalog/project.ts';
import { projectContent } from '#views/projectContent.ts';
import { pocketFile } from '#i18n/addresses.ts';
import { limit } from '../speed.ts';
import { begin, inProfile, ownTexts, tabOf, withPlaces } from './measure.ts';
import { needlesOf } from './needles.ts';
import type { Needles } from './needles.ts';
import { countOf, findingsFrom } from './record.ts';
import type { Finding, Recorded } from './recorded.ts';
import type { BrowserId, Running } from './running.ts';
import { withExits } from './servers.ts';
import type { Places } from './servers.ts';
import { tracesIn } from './traces.ts';
import type { Traces } from './traces.ts';
import { answerAgain, answerAll, leave, patience, pause, read, type } from './visit.ts';

/** How a visit to a copy ends: by the exit with a network and without one, or by quitting the browser. */
const endings = ['pointer', 'escape', 'no network', 'quit'] as const;

type Ending = (typeof endings)[number];

/** What one visit to a copy left, and where it led. */
export interface CopyVisit {
  readonly ending: Ending;
  readonly traces: Traces;
  readonly version: string;
  /** What was asked of any server from the moment the copy was opened until it was left. */
  readonly asked: readonly string[];
  /** The address on the screen after it was left, and after Back; "" where the browser was quit. */
  readonly after: readonly [left: string, back: string];
  /** Whether leaving took so long that the second place may have been gone to. */
  readonly isLate: boolean;
}

/** Every visit to a copy that is made with one browser, and what was found. */
export interface MeasuredCopies {
  readonly visits: readonly CopyVisit[];
  readonly recorded: Recorded;
}

/** Makes every visit to a copy of the site in one file, each in a fresh profile, one after the other. */
export const measureCopies = async (id: BrowserId): Promise<MeasuredCopies> => {
  const known = ownTexts(id);
  const visits: CopyVisit[] = [];
  for (const ending of endings) visits.push(await visitCopy(id, ending, known));
  const left = visits.filter(({ ending }) => ending !== 'quit');
  const closed = visits.filter(({ ending }) => ending === 'quit');
  const [name = '', version = ''] = (visits[0]?.version ?? '').split('/');
  const found = (some: readonly CopyVisit[]): readonly Finding[] =>
    findingsFrom(id, some.map(asUsual)).flatMap(ofCopy);
  return {
    visits,
    recorded: {
      id,
      name: name === 'Chrome' ? 'Chromium' : 'Firefox',
      version,
      system: platform(),
      date: new Date().toISOString().slice(0, 10),
      visits: countOf(visits.map(asUsual)),
      left: found(left),
      closed: found(closed),
      returns: [
        {
          id: 'back-once',
          found: left.some(({ after }) => after[1].startsWith('file:')) ? 'sometimes' : 'never',
          files: [],
        },
      ],
    },
  };
};

/** A visit to a copy is made in the usual way. */
const asUsual = ({ traces }: CopyVisit) => ({ traces, under: [] });

/** What is looked for after visits to the site only: a copy has no icon, no scripts in files, and was not downloaded here. */
const ofSites = ['file-addresses', 'icon', 'script-addresses', 'suggestions', 'downloads'];

/** A finding as it is told of a copy: its address is a place on the disk. What it cannot have and has not is not told. */
const ofCopy = (finding: Finding): readonly Finding[] => {
  if (finding.id === 'first-address') return [{ ...finding, id: 'copy-address' }];
  return finding.found === 'never' && ofSites.includes(finding.id) ? [] : [finding];
};

const visitCopy = (
  id: BrowserId,
  ending: Ending,
  known: Promise<ReadonlySet<string>>,
): Promise<CopyVisit> =>
  withPlaces({}, (places) =>
    inProfile(id, async (running, profile) => {
      const file = writeCopy(places);
      try {
        const page = await tabOf(running);
        page.setDefaultTimeout(limit(30_000));
        const version = await running.browser.version();
        await begin(id, page, profile, places);
        const before = places.seen.length;
        await readCopy(page, file);
        const asked = places.seen.slice(before).map(({ host, path: at }) => `${host}${at}`);
        const ended = await end(running, page, ending, places);
        await pause(1500);
        await running.quit();
        const traces = tracesIn(id, profile, needlesIn(places, file), file, await known);
        return { ending, traces, version, asked, ...ended };
      } finally {
        rmSync(path.dirname(file), { recursive: true });
      }
    }),
  );

/** What is looked for: the page about copies names the file, as its address does. */
const needlesIn = (places: Places, file: string): Needles => {
  const needles = needlesOf(places);
  return {
    ...needles,
    'first-address': [pathToFileURL(file).href],
    'page-text': needles['page-text'].filter((text) => !file.includes(text)),
  };
};

/** Lays the English copy on the disk, with its exit leading to this machine; gives its path. */
const writeCopy = ({ exits }: Places): string => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'lying-')), 'notes-en.html');
  const built = readFileSync(path.join(builtFolder, pocketFile('en')), 'utf8');
  writeFileSync(file, withExits(built, Object.values(projectContent().site.exit), exits));
  return file;
};

/** Opens the copy as from the list of files, reads pages, searches, and answers; an answer is on the screen in the end. */
const readCopy = async (page: Page, file: string): Promise<void> => {
  await page.goto(pathToFileURL(file).href);
  await page.waitForSelector('[data-search] input, main a[href="/en/options/"]');
  for (const address of ['/en/ways/', '/en/options/', '/en/options/vip/', '/en/talk/', '/en/find/'])
    await read(page, address);
  await type(page);
  await answerAll(page, (options) => (options > 2 ? [0, 2] : [0]));
  await answerAgain(page);
  // Chromium writes its session down every 2.5 seconds.
  await pause(3000);
};

const end = async (
  running: Running,
  page: Page,
  ending: Ending,
  places: Places,
): Promise<Pick<CopyVisit, 'after' | 'isLate'>> => {
  let isLate = false;
  if (ending === 'quit') return { after: ['', ''], isLate };
  if (ending === 'no network') {
    await running.cutNetwork(page);
    await page.waitForFunction(() => !navigator.onLine);
    await page.click('a[data-leave]');
    await page.waitForFunction(() => location.href === 'about:blank');
  } else isLate = (await leave(running, page, ending, places)) >= patience;
  const left = await page.evaluate(() => location.href);
  await pause(1500);
  await running.back(page);
  await pause(1000);
  return { after: [left, await page.evaluate(() => location.href)], isLate };
};
