import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFolder, projectFolder } from '#catalog/project.ts';
import { cloudflareHost } from '#publishing/cloudflareHost.ts';
import { deploySite } from '#publishing/deploySite.ts';
import type { Deployed } from '#publishing/deploySite.ts';
import { netlifyHost } from '#publishing/netlifyHost.ts';
import { releaseOf, serverHost } from '#publishing/serverHost.ts';
import { siteBehind } from '#publishing/siteAt.ts';
import type { SiteHost } from '#publishing/siteHost.ts';
import { verifySite } from '#publishing/verifySite.ts';
import { writeIntegrity } from '../../src/build/integrity.ts';
import { openCompany, token } from './company.ts';
import type { Company } from './company.ts';
import { hosts, isThere, takeScript } from './servers.ts';
import type { Running } from './servers.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'deploy-'));
const next = path.join(folder, 'next');
const before = { ...process.env };
beforeAll(() => {
  // The site as it might be a month later.
  cpSync(builtFolder, next, { recursive: true });
  appendFileSync(path.join(next, 'en', 'talk', 'index.html'), '<!-- a month later -->');
  writeIntegrity(next, projectFolder, '2027-01-02');
});
afterAll(() => {
  process.env = before;
  rmSync(folder, { recursive: true, force: true });
});

/** Publishes a built site; gives how it ended, what was said, and how what visitors get differs from a built site. */
const deployed = async (
  built: string,
  host: SiteHost,
  site: string,
  wanted: string,
): Promise<{ ended: Deployed; said: string; differences: readonly string[] }> => {
  const said: string[] = [];
  const say = (line: string): void => {
    said.push(line);
  };
  const at = siteBehind(site);
  const ended = await deploySite(built, host, at, say, { tries: 3, pause: 300 });
  const { differences } = await verifySite(wanted, at);
  return { ended, said: said.join('\n'), differences };
};

/** Programs that stand in for others, first in PATH. */
const withPrograms = (programs: string): void => {
  process.env['PATH'] = `${programs}${path.delimiter}${before['PATH'] ?? ''}`;
};

const companies = {
  Netlify: ({ api }: Company, key = token) =>
    netlifyHost({ site: 'ours', token: key, api, pause: 10 }),
  'Cloudflare Pages': ({ api }: Company, key = token) =>
    cloudflareHost({ account: 'us', project: 'ours', token: key, api }),
};

describe.each(Object.entries(companies))('publishing at %s', (_, hostOf) => {
  test('sends the site, verifies it, and goes back where a byte of it is another', async () => {
    const company = await openCompany();
    withPrograms(company.programs);
    const host = hostOf(company);
    const first = await deployed(builtFolder, host, company.site, builtFolder);
    expect(first).toMatchObject({ ended: 'published', differences: [] });
    const second = await deployed(next, host, company.site, next);
    expect(second).toMatchObject({ ended: 'published', differences: [] });

    company.mangle((files) => {
      files.set(
        'en/talk/index.html',
        Buffer.concat([files.get('en/talk/index.html') ?? Buffer.of(), Buffer.of(32)]),
      );
    });
    const third = await deployed(builtFolder, host, company.site, next);
    expect(third).toMatchObject({ ended: 'rolled back', differences: [] });
    expect(third.said).toContain('en/talk/index.html: is not what was built.');
    await company.close();
  });

  test('says so where there is nothing to go back to, and where it is refused', async () => {
    const company = await openCompany();
    withPrograms(company.programs);
    company.mangle((files) => files.delete('icon.svg'));
    const { ended, said } = await deployed(builtFolder, hostOf(company), company.site, builtFolder);
    expect(ended).toBe('broken');
    expect(said).toContain('icon.svg: is not there.');
    expect(said).toContain('There is no other release to go back to: look at the host now.');
    await expect(hostOf(company, 'other').now()).rejects.toThrow(/^GET .*: 400$/);
    await company.close();
  });
});

const [, nginx, caddy] = hosts;
const servers = { nginx, caddy };
const canSend = isThere('/usr/bin/rsync');

describe.skipIf(!canSend)('publishing on a server of one’s own', () => {
  const programs = path.join(folder, 'programs');
  beforeAll(() => {
    mkdirSync(programs, { recursive: true });
    // Stands in for the way to another machine: what is to run there runs here.
    writeFileSync(
      path.join(programs, 'ssh'),
      `#!/bin/sh
while :; do case $1 in -o | -l) shift 2 ;; --) shift; break ;; -*) shift ;; *) break ;; esac; done
shift
exec sh -c "$*"
`,
    );
    chmodSync(path.join(programs, 'ssh'), 0o755);
  });

  for (const [name, server] of Object.entries(servers)) {
    test.skipIf(!isThere(server?.program ?? null))(
      `${name} takes pages and headers together, and gets back what it had where a byte is another or a header says too much`,
      async () => {
        if (server === undefined) throw new Error('There is no such server.');
        withPrograms(programs);
        const releases = path.join(folder, name, 'releases');
        const first = releaseOf(builtFolder);
        cpSync(builtFolder, path.join(releases, first), { recursive: true });
        const running = await server.start(path.join(releases, first));
        const host = hostOn(running, name, releases);
        expect(await host.now()).toBe(first);

        const second = await deployed(next, host, running.site, next);
        expect(second).toMatchObject({ ended: 'published', differences: [] });
        expect(await host.now()).toBe(releaseOf(next));

        const another = path.join(folder, name, 'another');
        cpSync(next, another, { recursive: true });
        writeIntegrity(another, projectFolder, '2027-02-02');
        const mangled: SiteHost = {
          ...host,
          send: async (built) => {
            const release = await host.send(built);
            appendFileSync(path.join(releases, release, 'en', 'talk', 'index.html'), ' ');
            return release;
          },
        };
        const third = await deployed(another, mangled, running.site, next);
        expect(third).toMatchObject({ ended: 'rolled back', differences: [] });
        expect(third.said).toContain('en/talk/index.html: is not what was built.');
        expect(await host.now()).toBe(releaseOf(next));

        // A header that says more than it may is not taken, and nothing changes.
        const headers = path.join(another, '_headers');
        writeFileSync(headers, `${readFileSync(headers, 'utf8')}  X-More: a"; root "/etc\n`);
        writeIntegrity(another, projectFolder, '2027-03-02');
        const fourth = await deployed(another, host, running.site, next);
        expect(fourth).toMatchObject({ ended: 'rolled back', differences: [] });
        expect(fourth.said).toContain('has lines that are no plain headers');
        await running.close();
      },
    );
  }

  /** How a server that runs here is reached. */
  const hostOn = (running: Running, server: string, releases: string): SiteHost => {
    const script = path.join(folder, server, 'take.sh');
    writeFileSync(script, takeScript(server, releases, running.part ?? '', running.tell ?? ''));
    return serverHost({ login: 'ways@site.example', releases, take: `sh ${script}` });
  };
});

describe('take.sh', () => {
  const releases = path.join(folder, 'take', 'releases');
  const part = path.join(folder, 'take', 'part');
  const take = (tell: string, ...args: readonly string[]) => {
    const script = path.join(folder, 'take', 'take.sh');
    writeFileSync(script, takeScript('nginx', releases, part, tell));
    const { status, stdout, stderr } = spawnSync('/bin/sh', [script, ...args], {
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  const release = (name: string, headers: string): void => {
    mkdirSync(path.join(releases, name), { recursive: true });
    writeFileSync(path.join(releases, name, '404.html'), '');
    writeFileSync(path.join(releases, name, '_headers'), headers);
  };

  test('takes a release whole, says which it is, and keeps it where the server refuses another', () => {
    release('one', '/*\n  X-A: b\n  Onion-Location: http://a.onion\n');
    release('two', '/*\n  X-A: c\n');
    expect(take('true')).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(take('true', 'one').status).toBe(0);
    const written = `# release one\nroot ${releases}/one;\nadd_header X-A "b" always;\nadd_header Onion-Location "http://a.onion$request_uri" always;\n`;
    expect(readFileSync(part, 'utf8')).toBe(written);
    expect(take('true').stdout).toBe('one\n');
    expect(take('false', 'two')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'The server did not take release two; what it served before is as it was.\n',
    });
    expect(readFileSync(part, 'utf8')).toBe(written);
  });

  test.each(['', '../one', 'one;id', 'One', 'one/..', 'nothing', '-n'])(
    'refuses "%s", which is no release',
    (name) => {
      release('one', '/*\n  X-A: b\n');
      writeFileSync(part, 'as it was');
      expect(take('true', name).status).toBe(2);
      expect(readFileSync(part, 'utf8')).toBe('as it was');
    },
  );

  test.each([
    ['another address', '/en/*\n  X-A: b\n'],
    ['two addresses', '/*\n  X-A: b\n/en/*\n  X-A: c\n'],
    ['a quotation mark', '/*\n  X-A: b"; root "/\n'],
    ["a server's variable", '/*\n  X-A: $http_cookie\n'],
    ['a placeholder', '/*\n  X-A: {env.HOME}\n'],
    ['a backslash', '/*\n  X-A: b\\\n'],
    ['a line of its own', '/*\nroot /;\n'],
    ['an empty line', '/*\n\n'],
    ['a name that is none', '/*\n  X A: b\n'],
  ])('refuses headers with %s', (what, headers) => {
    release('bad', headers);
    writeFileSync(part, 'as it was');
    expect(take('true', 'bad').status, what).toBe(2);
    expect(readFileSync(part, 'utf8')).toBe('as it was');
  });

  test('follows no link out of the releases', () => {
    release('one', '/*\n  X-A: b\n');
    rmSync(path.join(releases, 'linked'), { force: true });
    symlinkSync(path.join(releases, 'one'), path.join(releases, 'linked'));
    writeFileSync(part, 'as it was');
    expect(take('true', 'linked').status).toBe(2);
    expect(readFileSync(part, 'utf8')).toBe('as it was');
  });
});
