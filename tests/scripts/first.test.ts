import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { interpreterWay } from '#shown/interpreterLine.ts';
import { projectContent } from '#views/projectContent.ts';
import { copyProject } from '../copyProject.ts';
import { pageIds } from '#i18n/addresses.ts';
import { locales, wholeLocales } from '#i18n/locales.ts';
import { checksIn, servedCopy } from './copies.ts';
import type { ServedCopy } from './copies.ts';
import { addFirstPages, first } from './firstPages.ts';

/** A language with its first pages alone, of a sample that is published nowhere, beside English. */
const copy = copyProject(['tests', 'docs', 'vitest.config.ts', '.htmlvalidate.json']);
const { id } = first;
const { programs, interpreters, site } = projectContent();
const number = interpreterWay(projectContent())?.way.value ?? '';
let served: ServedCopy;

beforeAll(async () => {
  addFirstPages(copy);
  const { ended, said } = copy.build();
  if (!ended) throw new Error(said);
  served = await servedCopy(copy);
});

afterAll(async () => {
  await served.end();
  copy.remove();
});

const html = (file: string): string => readFileSync(path.join(copy.folder, 'dist', file), 'utf8');

const wordsOf = (file: string): string =>
  readFileSync(path.join('tests', 'scripts', 'first', file), 'utf8');

/** What a file of the sample says in its head. */
const headOf = (file: string, field: string): string =>
  new RegExp(`^${field}: (.*)$`, 'm').exec(wordsOf(file))?.[1] ?? '';

const mainOf = (page: string): string =>
  /<main[^>]*>([\s\S]*)<\/main>/.exec(html(`${id}/${page}index.html`))?.[1] ?? '';

const notYet = headOf('pages/missing.md', 'heading');
const door = interpreters.languages.find(({ language }) => language === id);

test('no language of the site is published with less than every page, or unsigned', () => {
  expect(wholeLocales()).toEqual(locales);
});

describe('a language with its first pages', () => {
  test('has them in its own words, with the exit first', () => {
    for (const page of ['', 'talk/', 'options/', 'privacy/'])
      expect(mainOf(page)).toContain(
        headOf(`pages/${page === '' ? 'home' : page.slice(0, -1)}.md`, 'heading'),
      );
    for (const card of site.firstCards)
      expect(mainOf('talk/') + mainOf('privacy/')).toContain(`data-card="${card}"`);
    expect(mainOf('')).toMatch(/href="tel:/);
    expect(mainOf('talk/')).toContain('id="p1"');
    for (const file of globSync(`${id}/**/index.html`, { cwd: path.join(copy.folder, 'dist') })) {
      const page = html(file);
      expect(page, file).toContain(`<html lang="${id}" dir="${first.dir}"`);
      expect(/<body>[\s\S]*?<a [^>]*>([^<]*)/.exec(page)?.[1]?.trim(), file).toBe(door?.leave);
    }
  });

  test('has one paragraph a program, and the numbers whose words there are', () => {
    for (const program of programs) {
      const page = mainOf(`options/${program.id}/`);
      expect(page).toContain(headOf(`programs/${program.id}.md`, 'summary'));
      expect(mainOf('options/')).toContain(`/${id}/options/${program.id}/`);
    }
    expect(mainOf('options/avp/')).toMatch(/href="tel:/);
    expect(mainOf('options/rr/').split('href="tel:')).toHaveLength(2);
  });

  test('says on every other page, in itself, that it is not there yet, with the way to an interpreter', () => {
    for (const page of pageIds.filter(
      (one) => !['home', 'talk', 'options', 'privacy'].includes(one),
    )) {
      const main = mainOf(`${page}/`);
      expect(main, page).toContain(`<h1>${notYet}</h1>`);
      expect(main, page).toContain(`id="in-${id}"`);
      expect(main, page).toContain(`tel:${number.replaceAll('-', '')}`);
      for (const { english } of door?.say ?? []) expect(main, page).toContain(english);
    }
  });

  test('says so of a part that the page has not, and links to that part lead there', () => {
    expect(mainOf('talk/')).toContain('<span id="p2"></span>');
    expect(mainOf('talk/')).toContain(headOf('pages/missing.md', 'intro'));
  });

  test('is offered on every page; engines are led to what is there alone', () => {
    expect(html('index.html')).toContain(`href="/${id}/"`);
    expect(html('en/basics/index.html')).toContain(`href="/${id}/basics/"`);
    const alternate = (page: string): boolean =>
      new RegExp(`rel="alternate" hreflang="${id}"`).test(html(`en/${page}index.html`));
    expect(['', 'talk/', 'basics/', 'options/vip/'].map(alternate)).toEqual([
      true,
      true,
      false,
      true,
    ]);
    const map = html('sitemap.xml');
    expect(map).toContain(`/${id}/talk/<`);
    expect(map).toContain(`/${id}/options/vip/<`);
    expect(map).not.toContain(`/${id}/basics/<`);
    expect(map).toContain('/en/basics/<');
    expect(html('404.html')).toContain(`id="in-${id}"`);
  });

  test('is read quietly: one entry, also from a page that it has not', async () => {
    const page = await served.open('/en/');
    const seen = async (): Promise<unknown> =>
      page.evaluate(() => [location.href, document.title, history.length]);
    const before = await seen();
    await page.locator('header nav a[href="/en/basics/"]').evaluate((link: HTMLElement) => {
      link.click();
    });
    await served.change(page, id);
    await page.getByRole('heading', { name: notYet }).waitFor();
    expect(await page.locator('.exit a').textContent()).toContain(door?.leave);
    await page.locator(`main a[href="/${id}/"]`).click();
    await page.locator('.call').waitFor();
    await page.locator(`main a[href="/${id}/talk/"]`).first().click();
    await page.locator('[data-card="now"]').first().waitFor();
    await served.change(page, 'en');
    await page.locator('#line-nys').waitFor();
    expect(await seen()).toEqual(before);
    await page.context().close();
  });

  test('holds what the checks of the built site ask of every page', () => {
    const { status, said } = checksIn(copy, ['html', 'links', 'scripts']);
    expect(status, said).toBe(0);
  });
});

describe('the build stops', () => {
  const words = path.join('content', 'words', id);
  const file = path.join(words, 'cards', 'now.md');
  const saidOf = (how: (text: string) => string, which = file): string => {
    const whole = path.join(copy.folder, which);
    const before = readFileSync(whole, 'utf8');
    copy.change(which, how);
    const { ended, said } = copy.build();
    writeFileSync(whole, before);
    expect(ended).toBe(false);
    return said;
  };

  test('where one page is a draft, and says which, what and how to mend it', () => {
    expect(saidOf((text) => text.replace('review: reviewed', 'review: draft'))).toContain(
      `${file}: review is "draft", and "${id}" is published with its first pages. Once somebody who grew up with the language has read it, write review: reviewed`,
    );
  });

  test('where nobody has signed what stands around them', () => {
    expect(
      saidOf((text) => text.replace(/reviewedBy: .*\n/, ''), path.join(words, 'first.yaml')),
    ).toContain(`${words}/first.yaml: reviewedBy is not there, and "${id}" is published`);
  });

  test('where a card stands on no page, and where a sentence is missing', () => {
    expect(
      saidOf(
        (text) => text.replace('{{card:device:body}}', ''),
        path.join(words, 'pages/privacy.md'),
      ),
    ).toContain(`${words}/cards/device.md: stands on none of the first pages.`);
    expect(
      saidOf((text) => text.replace(/ {2}talk\.now: .*\n/, ''), path.join(words, 'first.yaml')),
    ).toContain(`${words}/first.yaml: the sentence "talk.now" is missing. Write it.`);
  });
});
