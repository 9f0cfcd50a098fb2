import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { BrowserId } from './running.ts';

/** The addresses that a browser's own list of the history shows, once it has quit. */
export const listedIn = (id: BrowserId, profile: string): readonly string[] =>
  rowsOf(
    path.join(profile, id === 'chromium' ? 'Default/History' : 'places.sqlite'),
    id === 'chromium'
      ? 'SELECT urls.url FROM visits JOIN urls ON urls.id = visits.url WHERE visits.transition & 0x20000000'
      : 'SELECT url FROM moz_historyvisits JOIN moz_places ON moz_places.id = place_id WHERE hidden = 0',
  ).map(({ url }) => String(url));

/** What a query finds in a database of a profile. */
export const rowsOf = (
  file: string,
  query: string,
): readonly Readonly<Record<string, unknown>>[] => {
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database.prepare(query).all();
  database.close();
  return rows;
};
