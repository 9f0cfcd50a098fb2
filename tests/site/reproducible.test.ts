import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { copyProject } from '../copyProject.ts';
import { locales } from '#i18n/locales.ts';
import { limit } from '../speed.ts';

const copies = [copyProject(), copyProject()];
const onion = `http://${'a2b3'.repeat(14)}.onion`;
/** What an owner writes into the content before publishing. */
const owner = { corrections: 'mailto:words@owner.example', safety: 'https://owner.example/faults' };
for (const copy of copies)
  copy.change('content/site.yaml', (text) =>
    text
      .replace(/^contact: .*$/m, `contact: ${JSON.stringify(owner)}`)
      .replace(/^onion: .*$/m, `onion: ${onion}`),
  );
const builtIn = (at: number, file: string): string =>
  readFileSync(path.join(copies[at]?.folder ?? '', 'dist', file), 'utf8');
afterAll(() => {
  for (const copy of copies) copy.remove();
});

const integrity = z.object({
  commit: z.string().regex(/^[0-9a-f]{40}$/),
  day: z.string(),
  files: z.record(z.string(), z.string()),
});

/** Makes a copy's files one commit of a history of its own; gives its id, which is the same for the same files. */
const committed = (folder: string): string => {
  const git = (...args: readonly string[]): string => {
    const identity = {
      name: 'Anyone',
      email: 'anyone@place.example',
      date: '2026-11-20T00:00:00Z',
    };
    const settings = ['AUTHOR', 'COMMITTER'].flatMap((who) =>
      Object.entries(identity).map(
        ([key, value]) => [`GIT_${who}_${key.toUpperCase()}`, value] as const,
      ),
    );
    const env = { ...process.env, ...Object.fromEntries(settings) };
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      env,
    });
    if (status !== 0) throw new Error(stderr);
    return stdout.trim();
  };
  git('init', '--quiet');
  writeFileSync(
    path.join(folder, '.git/info/exclude'),
    'node_modules\ndist\n.cache\n.astro\ntest-results\n',
  );
  git('add', '--all');
  git('-c', 'commit.gpgsign=false', 'commit', '--quiet', '--no-verify', '--message=All of it');
  return git('rev-parse', 'HEAD');
};

/** What makes Node believe that it is so many days later than it is. */
const daysLater = (days: number): string =>
  `--import=data:text/javascript,${encodeURIComponent(`
    const Real = Date;
    const now = () => Real.now() + ${String(days * 86_400_000)};
    globalThis.Date = class extends Real {
      constructor(...given) { super(...(given.length === 0 ? [now()] : given)); }
      static now() { return now(); }
    };`)}`;

test(
  'two builds of one commit for one day are the same to the byte, whenever, wherever and in whatever place of the world they are made',
  () => {
    const [here, there] = [
      { TZ: 'America/New_York', LANG: 'en_US.UTF-8', DAY: '2026-11-20' },
      { TZ: 'Pacific/Kiritimati', LANG: 'C', DAY: '2026-11-20' },
    ];
    const commits = copies.map(({ folder }) => committed(folder));
    const [first, second] = [here, there].map((settings, at) => {
      const before = { ...process.env };
      Object.assign(process.env, settings);
      const built = copies[at]?.build(daysLater(at * 400));
      process.env = before;
      expect(built?.ended, built?.said).toBe(true);
      expect(built?.said).toContain('The site as it is on 2026-11-20');
      return integrity.parse(JSON.parse(builtIn(at, 'integrity.json')));
    });
    expect(first).toEqual(second);
    expect(commits).toEqual([first?.commit, first?.commit]);
    expect(first?.day).toBe('2026-11-20');
    expect(Object.keys(first?.files ?? {}).length).toBeGreaterThan(100);
  },
  limit(120_000),
);

test('where the owner can be written to, the page about the site says how in every language, and security.txt too', () => {
  for (const locale of locales) {
    const about = builtIn(0, `${locale}/about/index.html`);
    expect(about).toContain('<a href="mailto:words@owner.example"');
    expect(about).toContain('<a href="https://owner.example/faults"');
  }
  expect(builtIn(0, '.well-known/security.txt')).toMatch(
    /^Contact: https:\/\/owner\.example\/faults\nExpires: 2027-05-19T/,
  );
  expect(builtIn(0, '_headers')).toContain(`\n  Onion-Location: ${onion}\n`);
});

test(
  'whoever has the commit finds with one command what of a site is not what was built',
  () => {
    const [theirs = '', ours = ''] = copies.map(({ folder }) => folder);
    appendFileSync(path.join(theirs, 'dist', 'en', 'talk', 'index.html'), ' ');
    const { status, stdout } = spawnSync(
      process.execPath,
      ['src/commands/verify.ts', path.join(theirs, 'dist')],
      { cwd: ours, encoding: 'utf8', env: { ...process.env, BUILT: undefined, DAY: undefined } },
    );
    expect(stdout).toMatch(/says: commit [0-9a-f]{40}, built for 2026-11-20\.\n/);
    expect(stdout).toMatch(
      /\nen\/talk\/index\.html: is not what was built\.\n1 difference in \d+ files\.\n$/,
    );
    expect(status).toBe(1);
  },
  limit(120_000),
);
