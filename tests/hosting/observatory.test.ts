import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createPlain, request as ask } from 'node:http';
import type { RequestListener } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { createServer as createFront } from 'node:net';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closed, hosts, isThere, portOf } from './servers.ts';

// The HTTP Observatory is made for public sites: it asks https://<host>/, http://<host>/ and
// https://<host>/robots.txt. Its library takes "localhost:<port>" for a host, so it is run unchanged
// against a front on one port of this machine that takes both kinds of connection: TLS with a
// certificate made for the test, which the scanner is told to trust, and plain HTTP, which is
// redirected. Behind the front stands the server that is judged; the front changes no header.

const run = promisify(execFile);
const canEncrypt = isThere('/usr/bin/openssl');

interface Verdict {
  readonly grade: string;
  readonly score: number;
  readonly results: Readonly<Record<string, string>>;
}

describe.skipIf(!canEncrypt)('The HTTP Observatory', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'observatory-'));
  const [key, certificate] = [path.join(folder, 'key.pem'), path.join(folder, 'certificate.pem')];
  beforeAll(async () => {
    await run('/usr/bin/openssl', [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
      ...['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-days', '2'],
      ...['-keyout', key, '-out', certificate],
    ]);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const verdictOn = async (listener: RequestListener): Promise<Verdict> => {
    const front = await openFront(listener, readFileSync(key), readFileSync(certificate));
    try {
      const scanner = fileURLToPath(new URL('scan.mjs', import.meta.url));
      const { stdout } = await run(
        process.execPath,
        [scanner, `localhost:${String(portOf(front))}`],
        { env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate } },
      );
      const verdict: unknown = JSON.parse(stdout);
      if (!isVerdict(verdict)) throw new Error(`The scanner said: ${stdout}`);
      return verdict;
    } finally {
      await closed(front);
    }
  };

  for (const host of hosts) {
    test.skipIf(!isThere(host.program))(`gives ${host.name} an A+`, async () => {
      const running = await host.start();
      try {
        const { grade, score, results } = await verdictOn(passedTo(running.site));
        expect({ grade, results }).toEqual({
          grade: 'A+',
          results: {
            'content-security-policy': 'csp-implemented-with-no-unsafe-default-src-none true',
            cookies: 'cookies-not-found true',
            'cross-origin-resource-policy': 'corp-implemented-with-same-origin true',
            'cross-origin-resource-sharing': 'cross-origin-resource-sharing-not-implemented true',
            redirection: 'redirection-to-https true',
            'referrer-policy': 'referrer-policy-private true',
            'strict-transport-security': 'hsts-implemented-max-age-at-least-six-months true',
            'subresource-integrity':
              'sri-not-implemented-but-all-scripts-loaded-from-secure-origin true',
            'x-content-type-options': 'x-content-type-options-nosniff true',
            'x-frame-options': 'x-frame-options-implemented-via-csp true',
          },
        });
        expect(score).toBeGreaterThanOrEqual(100);
      } finally {
        await running.close();
      }
    });
  }

  test('gives the same page without its headers a poor grade', async () => {
    const { grade } = await verdictOn((_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><p>Bare');
    });
    expect(grade).toMatch(/^[DF]/);
  });
});

const isVerdict = (value: unknown): value is Verdict =>
  typeof value === 'object' && value !== null && 'grade' in value && 'results' in value;

/** Hands a request to the server that is judged, and its answer back, header by header. */
const passedTo =
  (origin: string): RequestListener =>
  (request, response) => {
    request.pipe(
      ask(
        `${origin}${request.url ?? '/'}`,
        { method: request.method ?? 'GET', headers: request.headers },
        (answer) => {
          response.writeHead(answer.statusCode ?? 500, answer.rawHeaders);
          answer.pipe(response);
        },
      ),
    );
  };

/** One port for TLS and for plain HTTP: the first byte of a TLS connection is 22. */
const openFront = async (listener: RequestListener, key: Buffer, cert: Buffer): Promise<Server> => {
  const secure = createSecure({ key, cert }, listener);
  const plain = createPlain((request, response) => {
    const to = `https://${request.headers.host ?? 'localhost'}${request.url ?? '/'}`;
    response.writeHead(308, { Location: to }).end();
  });
  const front = createFront((socket) => {
    socket.on('error', () => {
      socket.destroy();
    });
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === 22 ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  front.listen(0, '127.0.0.1');
  await new Promise((resolve) => front.once('listening', resolve));
  return front;
};
