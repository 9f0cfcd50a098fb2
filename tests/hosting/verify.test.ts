import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFolder } from '#catalog/project.ts';
import { serve } from '#commands/serve.ts';
import { siteBehind, siteIn } from '#publishing/siteAt.ts';
import { verifySite } from '#publishing/verifySite.ts';
import { integrityFile, integrityIn } from '../../src/build/integrity.ts';
import { sentHeaders } from '../../src/headers.ts';
import { closed, hosts, isThere, portOf } from './servers.ts';
import { built, hostPolicy, onion } from './site.ts';

/** The built site with one byte more in a page, a file that nobody built, and one that is gone. */
const changed = mkdtempSync(path.join(tmpdir(), 'changed-'));
beforeAll(() => {
  cpSync(builtFolder, changed, { recursive: true });
  appendFileSync(path.join(changed, 'en', 'talk', 'index.html'), ' ');
  rmSync(path.join(changed, 'icon.svg'));
});
afterAll(() => {
  rmSync(changed, { recursive: true, force: true });
});

for (const host of hosts) {
  describe.skipIf(!isThere(host.program))(`the site on ${host.name}`, () => {
    test('is found to be what was built, with every header', async () => {
      const running = await host.start();
      const { files, differences } = await verifySite(builtFolder, siteBehind(running.site));
      await running.close();
      expect(differences).toEqual([]);
      expect(files).toBeGreaterThan(100);
    });

    // The local server serves what was built, and nothing else.
    if (host.program !== null)
      test('is found out by one byte, or a file', async () => {
        const running = await host.start(changed);
        const { differences } = await verifySite(builtFolder, siteBehind(running.site));
        await running.close();
        expect(differences).toEqual([
          'en/talk/index.html: is not what was built.',
          'icon.svg: is not there.',
        ]);
      });

    if (host.program !== null)
      test('is found out by a header that is another, or missing', async () => {
        const running = await host.start(builtFolder, (part) =>
          part.replace('no-referrer', 'origin').replace(/^.*X-Frame-Options.*$/m, ''),
        );
        const { files, differences } = await verifySite(builtFolder, siteBehind(running.site));
        await running.close();
        expect(differences).toHaveLength(2 * files);
        expect(differences).toContain(
          'en/talk/index.html: the header Referrer-Policy is "origin".',
        );
        expect(differences).toContain('integrity.json: the header X-Frame-Options is missing.');
      });
  });
}

test('a header that is missing, another one, and a cookie are named', async () => {
  const server = await serve(0, (request, response) => {
    if (request.url !== '/en/talk/') return false;
    const kept = Object.entries(sentHeaders(onion)).filter(([name]) => name !== 'Referrer-Policy');
    response
      .writeHead(200, {
        ...Object.fromEntries(kept),
        'Content-Security-Policy': hostPolicy(),
        'X-Frame-Options': 'SAMEORIGIN',
        'Set-Cookie': 'a=b',
      })
      .end(built('en/talk/index.html'));
    return true;
  });
  const site = siteBehind(`http://127.0.0.1:${portOf(server)}`);
  const { differences } = await verifySite(builtFolder, site);
  server.closeAllConnections();
  await closed(server);
  expect(differences.toSorted()).toEqual([
    'en/talk/index.html: the header Referrer-Policy is missing.',
    'en/talk/index.html: the header X-Frame-Options is "SAMEORIGIN".',
    'en/talk/index.html: the header set-cookie may not be there: it leaves a trace.',
  ]);
});

test('a folder is compared too, with what it tells of itself, and a file that nobody built is named', async () => {
  const told = integrityIn(built(integrityFile));
  if (told === null) throw new Error('There is no integrity.json.');
  writeFileSync(
    path.join(changed, 'integrity.json'),
    JSON.stringify({
      ...told,
      commit: 'another',
      files: { ...told.files, 'robots.txt': '', 'a/00000000.js': '' },
    }),
  );
  const { differences } = await verifySite(builtFolder, siteIn(changed));
  expect(differences).toEqual([
    'en/talk/index.html: is not what was built.',
    'icon.svg: is not there.',
    `integrity.json: says commit another; here it is ${told.commit ?? 'unknown (files were changed after it)'}.`,
    'integrity.json: has another hash for robots.txt, or none.',
    'a/00000000.js: is there, and was not built.',
  ]);
});

test('the local server ends no connection by itself, which could be just when somebody asks over it again', async () => {
  const server = await serve(0);
  expect(server.keepAliveTimeout).toBe(0);
  await closed(server);
});
