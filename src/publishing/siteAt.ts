import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Served } from '#publishing/compareSites.ts';

/** Gives a file of a published site as it is there, or null where it is not. */
export type SiteAt = (file: string) => Promise<Served | null>;

/** How long one answer may take, in milliseconds. */
const patience = 20_000;

/** How long a server may be busy with itself, in milliseconds. */
const breath = 1_000;

/** A site behind an address: what a visitor's browser would get; nothing is followed, sent along or kept. */
export const siteBehind =
  (origin: string): SiteAt =>
  async (file) => {
    const address = new URL(file.replace(/(^|\/)index\.html$/, '$1'), origin);
    // A server that takes a new configuration closes the connections that were kept open, one of them perhaps as it is used.
    const answer = await asked(address).catch(async () => {
      await new Promise((resolve) => setTimeout(resolve, breath));
      return asked(address);
    });
    const body = new Uint8Array(await answer.arrayBuffer());
    // Some hosts answer 404 to whoever asks for the page of what is not there.
    const isThere = answer.status === 200 || (answer.status === 404 && file === '404.html');
    return isThere ? { body, headers: Object.fromEntries(answer.headers) } : null;
  };

const asked = (address: URL): Promise<Response> =>
  fetch(address, {
    redirect: 'manual',
    credentials: 'omit',
    signal: AbortSignal.timeout(patience),
  });

/** A site in a folder, before it is sent to a host or after it was fetched from there. */
export const siteIn =
  (folder: string): SiteAt =>
  (file) => {
    const whole = path.join(folder, file);
    const isThere = statSync(whole, { throwIfNoEntry: false })?.isFile() === true;
    return Promise.resolve(isThere ? { body: readFileSync(whole), headers: null } : null);
  };
