import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { copyProject } from '#commands/copyProject.ts';
import { limit } from '../speed.ts';

const copies = [copyProject(), copyProject()];
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
  writeFileSync(path.join(folder, '.git/info/exclude'), 'node_modules\ndist\n.cache\n.astro\n');
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
      const file = path.join(copies[at]?.folder ?? '', 'dist', 'integrity.json');
      return integrity.parse(JSON.parse(readFileSync(file, 'utf8')));
    });
    expect(first).toEqual(second);
    expect(commits).toEqual([first?.commit, first?.commit]);
    expect(first?.day).toBe('2026-11-20');
    expect(Object.keys(first?.files ?? {}).length).toBeGreaterThan(100);
  },
  limit(120_000),
);
