import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { builtFolder } from '#catalog/project.ts';
import { barePolicy, commonHeaders, policyIn } from '../headers.ts';

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

/** Serves the built site on this machine only, with the headers the site has when it is published. */
export const serve = async (port: number, interfere: Interfere = () => false): Promise<Server> => {
  const server = createServer((request, response) => {
    if (!interfere(request, response)) answer(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return server;
};

const answer = (request: IncomingMessage, response: ServerResponse): void => {
  const root = builtFolder;
  const address = decoded((request.url ?? '/').replace(/[?#].*/, ''));
  const file = path.join(root, address.endsWith('/') ? `${address}index.html` : address);
  const isThere =
    file.startsWith(root) &&
    !path.basename(file).startsWith('_') &&
    existsSync(file) &&
    statSync(file).isFile();
  if (!isThere && existsSync(path.join(file, 'index.html'))) {
    respond(response, 308, {
      ...commonHeaders,
      'Content-Security-Policy': barePolicy,
      Location: `${address}/`,
    });
    return;
  }
  const found = isThere ? file : path.join(root, '404.html');
  const text = readFileSync(found);
  const type = types[path.extname(found)] ?? 'application/octet-stream';
  const isPage = type.startsWith('text/html');
  const takesBrotli = /\bbr\b/.test(request.headers['accept-encoding'] ?? '');
  respond(
    response,
    isThere ? 200 : 404,
    {
      ...commonHeaders,
      'Content-Security-Policy': isPage ? policyIn(text.toString()) : barePolicy,
      'Content-Type': type,
      Vary: 'Accept-Encoding',
      ...(takesBrotli ? { 'Content-Encoding': 'br' } : {}),
    },
    request.method === 'HEAD' ? undefined : takesBrotli ? compressed(found, text) : text,
  );
};

/** What has been compressed once, by file and text: at this quality a pack takes a third of a second. */
const kept = new Map<string, { readonly text: Buffer; readonly small: Buffer }>();

const compressed = (file: string, text: Buffer): Buffer => {
  const known = kept.get(file);
  if (known?.text.equals(text) === true) return known.small;
  const small = brotliCompressSync(text);
  kept.set(file, { text, small });
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
