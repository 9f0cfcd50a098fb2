import { globSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { numberOf } from '../numbers.ts';
import { kitchen } from './kitchen.ts';

const { built, due, edit, folder, page, read, remove } = kitchen();
afterAll(remove);

test('a number that nobody is sure of is marked weak (CONTRIBUTING.md): it stays in its file and is shown nowhere', () => {
  const number = numberOf('avp');
  const file = 'content/programs/avp/facts.yaml';
  const [line = ''] = new RegExp(`^.*value: "${number}".*$`, 'm').exec(read(file)) ?? [];
  edit(file, [line, line.replace(/confidence: [a-z-]+/, 'confidence: weak')]);
  expect(due('number · content/', 'dead link').said).toBe('');
  expect(built()).toBe('');
  const written = globSync('dist/**/*.{html,js,json,xml}', { cwd: folder });
  expect(written.length).toBeGreaterThan(100);
  for (const one of written)
    for (const form of [number, number.replaceAll('-', ''), number.replaceAll('-', '\u2011')])
      expect(read(one).includes(form), `${one}: ${form}`).toBe(false);
  for (const locale of locales) expect(page(`${locale}/options/avp`)).toBeDefined();
  expect(read(file)).toContain(number);
});
