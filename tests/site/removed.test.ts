import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { namesOf } from '#shown/textWithout.ts';
import { copyProject } from '../copyProject.ts';
import type { Status } from '#domain/program.ts';
import { locales } from '#i18n/locales.ts';
import { openContent } from '../open.ts';
import { limit } from '../speed.ts';

const { programs, words } = openContent();
const statuses: Readonly<Record<string, Status>> = {
  vip: 'withdrawn',
  avp: 'closed',
  rr: 'paused',
  alpol: 'draft',
};

/** A copy of the project, built with other statuses: what one changed line in each file does to the site. */
const copy = copyProject();
beforeAll(() => {
  for (const [id, status] of Object.entries(statuses)) {
    copy.change(`content/programs/${id}/facts.yaml`, (facts) =>
      facts.replace(/^status: .*$/m, `status: ${status}`),
    );
  }
  const { ended, said } = copy.build();
  expect(said).not.toMatch(/Error/);
  expect(ended).toBe(true);
}, limit(120_000));
afterAll(() => {
  copy.remove();
});

const text = (file: string): string => readFileSync(path.join(copy.folder, 'dist', file), 'utf8');
const built = (): readonly string[] =>
  globSync('**/*.{html,js,xml}', { cwd: path.join(copy.folder, 'dist') }).sort();

/** A text without the addresses of sources: pages about others stay the sources they are. */
const withoutAddresses = (whole: string): string =>
  whole.replaceAll(/href=\\?"https?:[^"]*"|<bdi[^>]*>[^<]*<\/bdi>/g, '');

describe.each(['vip', 'avp'])('%s is taken out', (id) => {
  const program = programs.find((known) => known.id === id);
  if (program === undefined) throw new Error(`There is no program "${id}".`);
  const own = new RegExp(`/options/${id}/$|options/${id}/index\\.html$`);

  test('of every page, every pack and the sitemap, with its numbers and offers', () => {
    const names = namesOf(program);
    for (const file of built().filter((name) => !own.test(name))) {
      // In a pack, its own page stands under its address.
      const said = withoutAddresses(text(file)).replaceAll(
        new RegExp(`"/[\\w-]+/options/${id}/":\`(?:[^\`\\\\]|\\\\.)*\``, 'g'),
        '',
      );
      for (const name of names) expect(name.exec(said)?.[0], file).toBeUndefined();
      expect(said, file).not.toContain(`${id}.`);
      expect(said, file).not.toContain(`/options/${id}/`);
      for (const { kind, value } of program.contacts)
        if (kind !== 'website' && kind !== 'through') expect(said, file).not.toContain(value);
    }
  });

  test.each(locales)(
    'its address in %s answers with where to turn instead, and nothing of it',
    (locale) => {
      const { messages, lines } = words[locale];
      const html = text(`${locale}/options/${id}/index.html`);
      const [, inner = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
      // As it is read: Latin words in Arabic stand apart.
      const main = inner.replaceAll('&#39;', "'").replaceAll(/<\/?bdi[^>]*>/g, '');
      const isClosed = statuses[id] === 'closed';
      expect(main).toContain(messages[isClosed ? 'status.closed' : 'status.withdrawn']);
      expect(main).toContain(messages['status.instead']);
      expect(main).toContain(`href="/${locale}/options/"`);
      expect(main).toContain(`href="/${locale}/find/"`);
      expect(main).toContain(lines['hope']?.name);
      for (const { value } of program.contacts) expect(main).not.toContain(value);
      expect(main.includes(program.short)).toBe(isClosed);
    },
  );
});

test.each(locales)(
  'a paused program says so wherever it stands, and keeps its page (%s)',
  (locale) => {
    const paused = words[locale].messages['status.paused'] ?? 'no words';
    expect(text(`${locale}/options/rr/index.html`)).toContain(paused);
    expect(text(`${locale}/options/index.html`).split(paused).length - 1).toBe(2);
  },
);

test('a draft has no page', () => {
  for (const locale of locales)
    expect(existsSync(path.join(copy.folder, 'dist', locale, 'options', 'alpol'))).toBe(false);
  expect(text('sitemap.xml')).not.toContain('alpol');
});
