import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { projectFolder } from '#catalog/project.ts';

const asked = (...typed: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/commands/search.ts', ...typed],
    { cwd: projectFolder, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};

const ids = z.array(z.string());
const answer = z.strictObject({
  urgent: ids,
  hits: ids,
  near: ids,
  instead: ids,
  language: z.string().nullable(),
});

describe('the command "search"', () => {
  test('prints on one line what a page shows, in its order', () => {
    const { status, stdout } = asked('en', 'my', 'husband', 'choked', 'me');
    expect(status).toBe(0);
    expect(stdout.trimEnd()).not.toContain('\n');
    const found = answer.parse(JSON.parse(stdout));
    expect(found.urgent[0]).toBe('line:hope');
    expect(found.hits).toContain('page:for-me');
    expect(found.language).toBeNull();
  });

  test('names the language in which something seems to be written', () => {
    const found = answer.parse(JSON.parse(asked('en', 'mi esposo me pega').stdout));
    expect(found.language).toBe('es');
  });

  test('gives people to talk to where nothing is found', () => {
    const found = answer.parse(JSON.parse(asked('fr', 'q').stdout));
    expect([found.hits, found.instead[0]]).toEqual([[], 'line:hope']);
  });

  test.each([[[]], [['en']], [['xx', 'help']]])('says how it is called: %j', (typed) => {
    const { status, stdout, stderr } = asked(...typed);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage: npm run -s search -- LOCALE "typed words"');
    expect(stderr).toContain('en, es, ar, fr');
  });
});
