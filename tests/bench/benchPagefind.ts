import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { portOf } from './benchPages.ts';
import type { SearchRecord } from '#domain/searchRecord.ts';

/**
 * The release that is compared. It is fetched for the bench alone: its list of packages for other
 * machines cannot be had everywhere, so a lock file that names them breaks the install.
 */
const version = '1.6.0';

/** What of Pagefind is used here: https://pagefind.app/docs/node-api/ */
export interface Pagefind {
  readonly createIndex: (options: { readonly forceLanguage: string }) => Promise<{
    readonly index?: {
      readonly addCustomRecord: (record: {
        readonly url: string;
        readonly content: string;
        readonly language: string;
        readonly meta: Readonly<Record<string, string>>;
      }) => Promise<{ readonly errors: readonly string[] }>;
      readonly getFiles: () => Promise<{
        readonly files: readonly { readonly path: string; readonly content: Uint8Array }[];
      }>;
    };
  }>;
  readonly close: () => Promise<unknown>;
}

/** Gets Pagefind into a folder of its own; null, with the reason said, where it cannot be had. */
export const fetchPagefind = async (): Promise<{
  readonly pagefind: Pagefind;
  readonly remove: () => Promise<void>;
} | null> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pagefind-'));
  const flags = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--prefix', folder];
  const { status, stderr } = spawnSync('npm', ['install', ...flags, `pagefind@${version}`], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const removeFolder = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  if (status !== 0) {
    removeFolder();
    console.log(`\nNOT MEASURED: Pagefind ${version}, which cannot be fetched here.\n${stderr}`);
    return null;
  }
  const main = path.join(folder, 'node_modules', 'pagefind', 'lib', 'index.js');
  const pagefind = (await import(pathToFileURL(main).href)) as Pagefind;
  return {
    pagefind,
    remove: async () => {
      await pagefind.close();
      removeFolder();
    },
  };
};

/** An index of Pagefind on a server of its own, and what was asked of it. */
export interface PagefindServer {
  readonly address: string;
  /** The whole index, in bytes as Pagefind wrote it: compressed by itself. */
  readonly indexBytes: number;
  /** What was asked for since the last call: how often, and bytes over brotli where that helps. */
  readonly asked: () => { readonly requests: number; readonly bytes: number };
  readonly close: () => void;
}

/** Makes Pagefind's index of records and serves it on this machine. */
export const servePagefind = async (
  pagefind: Pagefind,
  language: string,
  records: readonly SearchRecord[],
): Promise<PagefindServer> => {
  const { index } = await pagefind.createIndex({ forceLanguage: language });
  if (index === undefined) throw new Error('Pagefind made no index.');
  for (const { id, title, text } of records) {
    const { errors } = await index.addCustomRecord({
      url: `/${id}`,
      content: `${title}. ${text}`,
      language,
      meta: { title },
    });
    if (errors.length > 0) throw new Error(`Pagefind: ${errors.join(' ')}`);
  }
  const { files } = await index.getFiles();
  const byPath = new Map(
    files.map((file) => [`/pagefind/${file.path}`, Buffer.from(file.content)]),
  );
  const indexed = /\.(pf_meta|pf_index|pf_fragment)$|pagefind-entry\.json$/;
  let [requests, bytes] = [0, 0];
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://127.0.0.1');
    const file = byPath.get(pathname);
    if (file === undefined) {
      response.writeHead(pathname === '/' ? 200 : 404, { 'Content-Type': 'text/html' });
      response.end('<!DOCTYPE html><title>Pagefind</title>');
      return;
    }
    requests += 1;
    bytes += Math.min(file.length, brotliCompressSync(file).length);
    const type = pathname.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type });
    response.end(file);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${String(portOf(server))}/`,
    indexBytes: [...byPath].reduce(
      (sum, [name, { length }]) => (indexed.test(name) ? sum + length : sum),
      0,
    ),
    asked: () => {
      const since = { requests, bytes };
      [requests, bytes] = [0, 0];
      return since;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};
