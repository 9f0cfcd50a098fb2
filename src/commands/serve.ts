import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { builtFolder } from '#catalog/project.ts';
import { projectContent } from '#views/projectContent.ts';
import { filesIn } from '../build/integrity.ts';
import { barePolicy, policyIn, sentHeaders } from '../headers.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** Changes what is answered to a request, for tests of bad conditions; true where it has answered itself. */
export type Interfere = (request: IncomingMessage, response: ServerResponse) => boolean;

/**
 * Serves the built site on this machine only, with the headers the site has when it is published. It is read once:
 * whatever is built while somebody reads, the pages and scripts they get belong together.
 *
 * @throws Error where nothing has been built.
 */
export const serve = async (port: number, interfere: Interfere = () => false): Promise<Server> => {
  const site = siteNow();
  // Else it ends a connection after five idle seconds, now and then just as a slow machine asks over it again ("socket
  // hang up"): https://nodejs.org/api/http.html#serverkeepalivetimeout
  const server = createServer({ keepAliveTimeout: 0 }, (request, response) => {
    if (!interfere(request, response)) answer(site, request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return server;
};

/** The built files by their addresses. */
type Site = ReadonlyMap<string, Buffer>;

const siteNow = (): Site => {
  if (!existsSync(path.join(builtFolder, '404.html')))
    throw new Error('There is no built site. Run `npm run build` first.');
  return new Map(
    filesIn(builtFolder).map((file) => [`/${file}`, readFileSync(path.join(builtFolder, file))]),
  );
};

/** Every header of an answer but its policy. */
const headers = sentHeaders(projectContent().site.onion);

const answer = (site: Site, request: IncomingMessage, response: ServerResponse): void => {
  const address = decoded((request.url ?? '/').replace(/[?#].*/, ''));
  const file = path.posix.normalize(address.endsWith('/') ? `${address}index.html` : address);
  const isThere = !path.posix.basename(file).startsWith('_') && site.has(file);
  if (!isThere && site.has(`${file}/index.html`)) {
    respond(response, 308, {
      ...headers,
      'Content-Security-Policy': barePolicy,
      Location: `${address}/`,
    });
    return;
  }
  const found = isThere ? file : '/404.html';
  const text = site.get(found) ?? Buffer.alloc(0);
  const type = types[path.posix.extname(found)] ?? 'application/octet-stream';
  const isPage = type.startsWith('text/html');
  const takesBrotli = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
  respond(
    response,
    isThere ? 200 : 404,
    {
      ...headers,
      'Content-Security-Policy': isPage ? policyIn(text.toString()) : barePolicy,
      'Content-Type': type,
      Vary: 'Accept-Encoding',
      ...(takesBrotli ? { 'Content-Encoding': 'br' } : {}),
    },
    request.method === 'HEAD' ? undefined : takesBrotli ? compressed(text) : text,
  );
};

/** What has been compressed once: at this quality a pack takes a third of a second. */
const kept = new WeakMap<Buffer, Buffer>();

const compressed = (text: Buffer): Buffer => {
  const small = kept.get(text) ?? brotliCompressSync(text);
  kept.set(text, small);
  return small;
};

const decoded = (address: string): string => {
  try {
    return decodeURIComponent(address);
  } catch {
    // A mangled address is an address that is not there.
    return '/404.html/';
  }
};

const respond = (
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body?: Buffer,
): void => {
  response.writeHead(status, headers).end(body);
};
