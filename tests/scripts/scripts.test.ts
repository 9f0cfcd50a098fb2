import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { copyProject } from '#commands/copyProject.ts';
import { checksIn, servedCopy } from './copies.ts';
import type { ServedCopy } from './copies.ts';
import { addSamples, samples } from './sampleLanguages.ts';

/**
 * Four languages of the city in four ways of writing, none of them published, beside English and alone: what is made for
 * the languages of the site must hold for any (docs/decisions/08).
 */
const copy = copyProject(['tests', 'docs', 'vitest.config.ts', '.htmlvalidate.json']);
let served: ServedCopy;

beforeAll(async () => {
  addSamples(copy);
  const { ended, said } = copy.build();
  if (!ended) throw new Error(said);
  served = await servedCopy(copy);
});

afterAll(async () => {
  await served.end();
  copy.remove();
});

const html = (file: string): string => readFileSync(path.join(copy.folder, 'dist', file), 'utf8');

const messagesOf = (id: string): Readonly<Record<string, string>> =>
  z
    .record(z.string(), z.string())
    .parse(
      JSON.parse(
        readFileSync(path.join(copy.folder, 'content/words', id, 'messages.json'), 'utf8'),
      ),
    );

test('the checks of content and of the built site hold for each of them by itself', () => {
  // Those that go through the languages; others look at English alone, or build copies of their own.
  const { status, said } = checksIn(
    copy,
    [
      'budgets',
      'draftCards',
      'everyPage',
      'html',
      'interpreters',
      'links',
      'numbers',
      'pocket',
      'said',
      'scripts',
    ],
    ['tests/content/languages.test.ts'],
  );
  expect(status, said).toBe(0);
});

describe.each(samples)('$language.id', (sample) => {
  const { language, go, finds, counts } = sample;
  const { id, dir, name } = language;
  const home = `/${id}/`;

  test('its address, `lang`, `dir` and the links of search engines have its whole code', () => {
    const page = html(`${id}/talk/index.html`);
    expect(page).toMatch(new RegExp(`<html[^>]* lang="${id}" dir="${dir}"`));
    for (const other of ['en', ...samples.map((one) => one.language.id)])
      expect(page).toContain(
        `hreflang="${other}" href="https://ways-forward.example/${other}/talk/"`,
      );
    expect(html('sitemap.xml')).toContain(`<loc>https://ways-forward.example/${id}/talk/</loc>`);
    expect(html('index.html')).toContain(name);
  });

  test('quiet reading in it stays one entry, and one request takes it to English and back', async () => {
    const page = await served.open(home);
    const seen = async (): Promise<unknown> =>
      page.evaluate(() => [location.href, document.title, history.length]);
    const before = await seen();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.locator(`header a[href="/${id}/talk/"]`).first().click();
    await page.waitForSelector('#line-nys');
    await served.change(page, 'en');
    await page.waitForSelector('#line-nys');
    expect(await page.locator('.exit a').textContent()).toMatch(/Leave/);
    await served.change(page, id);
    await page.waitForSelector('#line-nys');
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(dir);
    expect(await page.locator('.exit a').textContent()).toContain(messagesOf(id)['exit.label']);
    await page.locator('[data-back] button').click();
    await page.waitForSelector('.home');
    expect(await seen()).toEqual(before);
    expect(asked).toHaveLength(1);
    await page.context().close();
  });

  test('what is typed in it is found, and what was found is counted in its form', async () => {
    const page = await served.open(`/${id}/options/`);
    const box = page.locator('[data-search] input');
    for (const [typed, first] of finds) {
      await box.fill(typed);
      const link = page.locator('.found a').first();
      expect(await link.getAttribute('href'), typed).toContain(
        first.startsWith('line:') ? `#line-${first.slice(5)}` : `/${first.slice(5)}/`,
      );
      expect(await link.getAttribute('href'), typed).toMatch(new RegExp(`^/${id}/`));
    }
    const told = page.locator('[data-search] [role=status]');
    await page.waitForFunction(
      () => (document.querySelector('[data-search] [role=status]')?.textContent ?? '') !== '',
    );
    expect(Object.values(counts).map((one) => one.replace(/\d+/, ''))).toContain(
      (await told.textContent())?.replace(/\d+/, ''),
    );
    await page.context().close();
  });

  test('on a page in English, what is typed in it leads to the site in it', async () => {
    const page = await served.open('/en/options/');
    await page.locator('[data-search] input').fill(finds[0]?.[0] ?? '');
    const link = page.locator(`[data-search] a[lang="${id}"]`);
    expect(await link.textContent()).toBe(go);
    expect(await link.getAttribute('href')).toBe(`/${id}/options/`);
    await page.context().close();
  });
});
