import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'astro/zod';
import { searchFor } from './bytes.ts';
import { profileFiles } from './files.ts';
import type { BrowserId } from './running.ts';
import { kinds } from './needles.ts';
import type { Needles } from './needles.ts';

/** What was found in a profile: the kinds of file that hold it, by finding; none means not found. */
export type Traces = ReadonlyMap<string, ReadonlySet<string>>;

/** Every finding that can be made in a browser, found or not. */
export const findingIds = (id: BrowserId): readonly string[] => [
  ...new Set([
    ...kinds,
    ...Object.keys(places[id]),
    ...tables[id].map(([finding]) => finding),
    'zoom',
    'elsewhere',
  ]),
];

/** Looks through every file of a profile for every text, and through its tables for rows of the site. */
export const tracesIn = (
  id: BrowserId,
  profile: string,
  needles: Needles,
  host: string,
  known: ReadonlySet<string>,
): Traces => {
  const traces = new Map<string, Set<string>>();
  const add = (finding: string, file: string): void => {
    traces.set(finding, (traces.get(finding) ?? new Set()).add(file));
  };
  const kindOf = new Map(
    Object.entries(needles).flatMap(([kind, texts]) => texts.map((text) => [text, kind])),
  );
  const search = searchFor([host, ...kindOf.keys()]);
  for (const { name, bytes } of profileFiles(profile)) {
    for (const text of search(bytes)) {
      if (text === host) add(placeOf(id, name), name);
      else if (!known.has(text)) add(kindOf.get(text) ?? '', name);
    }
  }
  for (const [finding, file, query] of tables[id]) {
    if (count(path.join(profile, file), query, host) > 0) add(finding, file);
  }
  if (id === 'chromium' && isZoomKept(profile, host)) add('zoom', 'Default/Preferences');
  return traces;
};

/** Whether Chromium has written the host beside the size that its pages were given. */
const isZoomKept = (profile: string, host: string): boolean => {
  const file = path.join(profile, 'Default/Preferences');
  const kept = z
    .object({ partition: z.object({ per_host_zoom_levels: z.unknown() }) })
    .safeParse(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null);
  return JSON.stringify(kept.data ?? '').includes(host);
};

/** The texts that a browser's own files hold before it has seen the site: they say nothing of a visit. */
export const knownIn = (profile: string, needles: Needles): ReadonlySet<string> => {
  const search = searchFor(Object.values(needles).flat());
  return new Set(profileFiles(profile).flatMap(({ bytes }) => search(bytes)));
};

/** Where a browser may name the site, by the file; a file that no one has seen naming it is a finding by itself. */
const placeOf = (id: BrowserId, file: string): string =>
  Object.entries(places[id]).find(([, pattern]) => pattern.test(file))?.[0] ?? 'elsewhere';

const places: Readonly<Record<BrowserId, Readonly<Record<string, RegExp>>>> = {
  chromium: {
    'history-file': /^Default\/History/,
    icon: /^Default\/Favicons/,
    session: /^Default\/Sessions/,
    'new-tab-tiles': /^Default\/Top Sites/,
    engagement: /^Default\/(Secure )?Preferences/,
    redirects: /^Default\/DIPS/,
    segmentation: /^segmentation_platform\//,
    'script-addresses': /^Default\/Code Cache\//,
    suggestions: /^Default\/(Shortcuts|Network Action Predictor)/,
    connections:
      /^Default\/(Network Persistent State|TransportSecurity|Reporting and NEL|Trust Tokens)/,
    autofill: /^Default\/(Account )?Web Data/,
    cookies: /^Default\/Cookies/,
    storage:
      /^Default\/(Local Storage|Session Storage|IndexedDB|WebStorage|File System|Shared Dictionary)/,
    workers: /^Default\/Service Worker/,
    cache: /^Default\/Cache\//,
  },
  firefox: {
    'history-file': /^places\.sqlite/,
    icon: /^favicons\.sqlite/,
    session: /^sessionstore/,
    redirects: /^bounce-tracking-protection\.sqlite/,
    zoom: /^content-prefs\.sqlite/,
    permissions: /^permissions\.sqlite/,
    connections: /^(SiteSecurityServiceState|AlternateServices|SiteSecurity)/,
    autofill: /^(formhistory|logins)/,
    cookies: /^cookies\.sqlite/,
    storage: /^(storage\/|webappsstore|storage\.sqlite)/,
    workers: /^serviceworker/,
    cache: /^(cache2|thumbnails|startupCache|jumpListCache)\//,
    telemetry: /^(datareporting|saved-telemetry-pings)\//,
  },
};

/** Rows that are counted: each question is given the site's host as its one parameter. */
const tables: Readonly<Record<BrowserId, readonly (readonly [string, string, string])[]>> = {
  chromium: [
    ['history-row', 'Default/History', "SELECT count(*) FROM urls WHERE instr(url, '://' || ?)"],
    [
      'history-second-row',
      'Default/History',
      "SELECT max(0, count(*) - 1) FROM urls WHERE instr(url, '://' || ?)",
    ],
    // 0x20000000 marks the end of a chain of redirects: what chrome://history lists.
    [
      'history-listed',
      'Default/History',
      "SELECT count(*) FROM visits JOIN urls ON urls.id = visits.url WHERE visits.transition & 0x20000000 AND instr(urls.url, '://' || ?)",
    ],
    ['autofill', 'Default/Web Data', 'SELECT count(*) FROM autofill WHERE ? <> value'],
    ['downloads', 'Default/History', 'SELECT count(*) FROM downloads WHERE ? <> guid'],
    ['cookies', 'Default/Cookies', 'SELECT count(*) FROM cookies WHERE instr(host_key, ?)'],
  ],
  firefox: [
    [
      'history-row',
      'places.sqlite',
      "SELECT count(*) FROM moz_places WHERE instr(url, '://' || ?)",
    ],
    [
      'history-second-row',
      'places.sqlite',
      "SELECT max(0, count(*) - 1) FROM moz_historyvisits JOIN moz_places ON moz_places.id = place_id WHERE instr(url, '://' || ?)",
    ],
    [
      'history-listed',
      'places.sqlite',
      "SELECT count(*) FROM moz_historyvisits JOIN moz_places ON moz_places.id = place_id WHERE hidden = 0 AND instr(url, '://' || ?)",
    ],
    ['autofill', 'formhistory.sqlite', 'SELECT count(*) FROM moz_formhistory WHERE ? <> value'],
    [
      'downloads',
      'places.sqlite',
      "SELECT count(*) FROM moz_annos JOIN moz_places ON moz_places.id = place_id WHERE instr(url, '://' || ?)",
    ],
    ['cookies', 'cookies.sqlite', 'SELECT count(*) FROM moz_cookies WHERE instr(host, ?)'],
  ],
};

const count = (file: string, query: string, host: string): number => {
  // Firefox makes some of its databases only when there is something to write.
  if (!existsSync(file)) return 0;
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return Number(Object.values(database.prepare(query).get(host) ?? {})[0] ?? 0);
  } finally {
    database.close();
  }
};
