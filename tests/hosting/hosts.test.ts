import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barePolicy, sentHeaders } from '../../src/headers.ts';
import { ask } from './ask.ts';
import type { Answer } from './ask.ts';
import { hosts, isThere } from './servers.ts';
import type { Running } from './servers.ts';
import { built, hostPolicy, onion, pagePolicies, scripts } from './site.ts';

/** What is asked for, and what must come. */
interface Kind {
  readonly what: string;
  readonly path: string;
  readonly statuses: readonly number[];
  /** The file of dist/ that the body must be, byte for byte. */
  readonly file?: string;
  readonly type?: RegExp;
  readonly location?: string;
}

const page = /^text\/html; charset=utf-8$/;
const script = /^text\/javascript; charset=utf-8$/;
const missing = { statuses: [404], file: '404.html', type: page };

const kinds: readonly Kind[] = [
  { what: 'the front door', path: '/', statuses: [200], file: 'index.html', type: page },
  { what: 'a home page', path: '/en/', statuses: [200], file: 'en/index.html', type: page },
  { what: 'a page', path: '/en/talk/', statuses: [200], file: 'en/talk/index.html', type: page },
  { what: 'a page with a query', path: '/en/find/?from=friend', statuses: [200], type: page },
  { what: 'a program', path: '/en/options/avp/', statuses: [200], type: page },
  {
    what: 'a page without its slash',
    path: '/en/talk',
    statuses: [301, 308],
    location: '/en/talk/',
  },
  { what: 'a language without its slash', path: '/en', statuses: [301, 308], location: '/en/' },
  ...scripts().map((path) => ({
    what: 'a script',
    path,
    statuses: [200],
    file: path,
    type: script,
  })),
  {
    what: 'the icon',
    path: '/icon.svg',
    statuses: [200],
    file: 'icon.svg',
    type: /^image\/svg\+xml/,
  },
  {
    what: 'robots.txt',
    path: '/robots.txt',
    statuses: [200],
    type: /^text\/plain; charset=utf-8$/,
  },
  {
    what: 'open data',
    path: '/hsds/vip.json',
    statuses: [200],
    file: 'hsds/vip.json',
    type: /^application\/json(?:; charset=utf-8)?$/,
  },
  { what: 'the sitemap', path: '/sitemap.xml', statuses: [200], type: /^(text|application)\/xml/ },
  { what: 'an unknown address', path: '/nothing-here', ...missing },
  { what: 'an unknown folder', path: '/en/nothing-here/', ...missing },
  { what: 'a folder without a page', path: '/a/', ...missing },
  { what: "the hosts' own file", path: '/_headers', ...missing },
  { what: 'a file above the site', path: '/%2e%2e/package.json', statuses: [400, 404] },
  { what: 'a file above the site, plainly', path: '/../package.json', statuses: [400, 404] },
  { what: 'an address with a zero byte', path: '/%00', statuses: [400, 404, 500] },
  { what: 'a language that is not there', path: '/xx/talk/', ...missing },
];

/** All that an answer may say; a cookie, a validator or a report address is none of it. */
const allowed = new Set([
  ...Object.keys(sentHeaders(onion)).map((name) => name.toLowerCase()),
  'content-security-policy',
  'content-type',
  'content-length',
  'content-encoding',
  'transfer-encoding',
  'connection',
  'keep-alive',
  'date',
  'location',
  'vary',
  'server',
  'accept-ranges',
  'allow',
]);

const expectHeaders = ({ headers }: Answer, policies: readonly string[]): void => {
  for (const [name, value] of Object.entries(sentHeaders(onion))) {
    const sent = headers[name.toLowerCase()];
    // A server of one's own puts the path behind it.
    expect(name === 'Onion-Location' ? sent?.slice(0, value.length) : sent, name).toBe(value);
  }
  expect(policies).toContain(headers['content-security-policy']);
  expect(Object.keys(headers).filter((name) => !allowed.has(name))).toEqual([]);
  // A bare name at most: no version, no system.
  expect(headers['server'] ?? 'nginx').toBe('nginx');
};

for (const host of hosts) {
  describe.skipIf(!isThere(host.program))(`Every answer of ${host.name}`, () => {
    let running: Running;
    beforeAll(async () => {
      running = await host.start();
    });
    afterAll(async () => {
      await running.close();
    });
    // Hosts give one policy to all; the local server gives a page's to pages, and "nothing" to the rest.
    const policiesOf = ({ headers }: Answer): readonly string[] =>
      host.program !== null
        ? [hostPolicy()]
        : page.test(headers['content-type'] ?? '')
          ? pagePolicies()
          : [barePolicy];

    test.each(kinds)('has every header and the right body: $what ($path)', async (kind) => {
      const answer = await ask(running.site, kind.path);
      expect(kind.statuses).toContain(answer.status);
      expectHeaders(answer, policiesOf(answer));
      if (kind.type !== undefined) expect(answer.headers['content-type']).toMatch(kind.type);
      if (kind.file !== undefined) expect(answer.body.equals(built(kind.file))).toBe(true);
      // Relative, so that neither the address nor the port behind a host's own front is given away.
      if (kind.location !== undefined) expect(answer.headers['location']).toBe(kind.location);
    });

    test.each(kinds)('has the same headers and no body for HEAD: $what ($path)', async (kind) => {
      const [head, whole] = [
        await ask(running.site, kind.path, 'HEAD'),
        await ask(running.site, kind.path),
      ];
      expect(head.status).toBe(whole.status);
      expect(head.body).toHaveLength(0);
      expectHeaders(head, policiesOf(whole));
    });

    test('has every header for a method that a page does not take', async () => {
      for (const method of ['POST', 'OPTIONS', 'DELETE']) {
        const answer = await ask(running.site, '/en/', method);
        expect([200, 404, 405]).toContain(answer.status);
        expectHeaders(answer, policiesOf(answer));
      }
    });

    test('is whole even where a browser asks whether its copy still holds', async () => {
      const answer = await ask(running.site, '/en/', 'GET', {
        'If-Modified-Since': new Date(Date.now() + 86_400_000).toUTCString(),
        Range: 'bytes=0-9',
      });
      expect([200, 206, 304]).toContain(answer.status);
      expectHeaders(answer, policiesOf(answer));
    });

    test('is never the mangled address', async () => {
      const answer = await ask(running.site, '/%zz');
      if (host.name === 'Caddy') {
        // Go's server answers before Caddy sees the request: nothing of the site is in it.
        expect(answer.status).toBe(400);
        expect(answer.body.toString()).toBe('400 Bad Request');
        expect(answer.headers['set-cookie']).toBeUndefined();
        return;
      }
      expect([400, 404]).toContain(answer.status);
      expectHeaders(answer, policiesOf(answer));
    });

    test('says no redirect to another host for an address that begins with two slashes', async () => {
      for (const path of ['//example.org/en', '//', '/\\example.org']) {
        const answer = await ask(running.site, path);
        expectHeaders(answer, policiesOf(answer));
        expect(answer.headers['location'] ?? '/').toMatch(/^\/(?![/\\])/);
      }
    });

    test('is packed where that is asked for', async () => {
      const answer = await ask(running.site, '/en/', 'GET', {
        'Accept-Encoding': host.program === null ? 'br' : 'gzip',
      });
      expectHeaders(answer, policiesOf(answer));
      expect(answer.headers['vary']).toBe('Accept-Encoding');
      if (host.program === null) expect(answer.headers['content-encoding']).toBe('br');
      else expect(gunzipSync(answer.body).equals(built('en/index.html'))).toBe(true);
    });

    const askForNeedles = async ({ site, plain }: Running): Promise<void> => {
      for (const path of ['/en/?needle', '/needle', '/needle%00', '/%zzneedle', '/en/needle/'])
        await ask(site, path, 'GET', { 'User-Agent': 'needle' });
      if (plain !== null) await ask(plain, '/needle');
    };

    test('writes no request down, answered or not', async () => {
      const own = await host.start();
      try {
        await askForNeedles(own);
      } finally {
        // Once it has ended, all that it writes is written.
        expect(await own.close()).not.toContain('needle');
      }
    });

    // The local server has no folder to lose but the site's own.
    if (host.program !== null)
      test('writes no request down even where its folder is gone', async () => {
        const empty = await host.start('/nonexistent');
        try {
          await askForNeedles(empty);
        } finally {
          expect(await empty.close()).not.toContain('needle');
        }
      });

    test('sends whoever comes without encryption to the same address with it', async () => {
      if (running.plain === null) return;
      const answer = await ask(running.plain, '/en/talk/?a=b', 'GET', { Host: 'site.example' });
      expect(answer.status).toBe(308);
      expect(answer.headers['location']).toBe('https://site.example/en/talk/?a=b');
      expectHeaders(answer, policiesOf(answer));
    });
  });
}
