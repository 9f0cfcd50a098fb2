import { readFileSync } from 'node:fs';
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
  commit: z.null(),
  day: z.string(),
  files: z.record(z.string(), z.string()),
});

test(
  'two builds for one day are the same to the byte, wherever and in whatever place of the world they are made',
  () => {
    const [here, there] = [
      { TZ: 'America/New_York', LANG: 'en_US.UTF-8', DAY: '2026-11-20' },
      { TZ: 'Pacific/Kiritimati', LANG: 'C', DAY: '2026-11-20' },
    ];
    const [first, second] = [here, there].map((settings, at) => {
      const before = { ...process.env };
      Object.assign(process.env, settings);
      const built = copies[at]?.build();
      process.env = before;
      expect(built?.ended, built?.said).toBe(true);
      expect(built?.said).toContain('The site as it is on 2026-11-20');
      const file = path.join(copies[at]?.folder ?? '', 'dist', 'integrity.json');
      return integrity.parse(JSON.parse(readFileSync(file, 'utf8')));
    });
    expect(first).toEqual(second);
    expect(Object.keys(first?.files ?? {}).length).toBeGreaterThan(100);
  },
  limit(120_000),
);
