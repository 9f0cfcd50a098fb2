import type { HtmlElement } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { interpreterWay } from '#shown/interpreterLine.ts';
import { projectContent } from '#views/projectContent.ts';
import { dialOf } from '#i18n/dial.ts';
import { locales } from '#i18n/locales.ts';
import { mainOf } from '#build/pack.ts';
import { attribute, pageAt, pages, read, textOf, the } from './built.ts';

const content = projectContent();
const { languages } = content.interpreters;
const number = interpreterWay(content)?.way.value ?? '';
const ten = ['ar', 'bn', 'es', 'fr', 'ht', 'ko', 'pl', 'ru', 'ur', 'zh'];
const primary = (code: string): string => code.split('-')[0] ?? '';

const linesOn = (root: HtmlElement): readonly HtmlElement[] =>
  root.querySelectorAll('main .tongues .tongue');

test("the data has the City's ten citywide languages, Chinese in both its scripts", () => {
  const codes = languages.map(({ language }) => language);
  expect([...new Set(codes.map(primary))].sort()).toEqual(ten);
  expect(codes.filter((code) => primary(code) === 'zh')).toEqual(['zh-Hans', 'zh-Hant']);
  for (const { language, say } of languages)
    expect(say.map(({ english }) => english.replace(', please.', ''))).toEqual(
      primary(language) === 'zh'
        ? ['Mandarin', 'Cantonese']
        : [new Intl.DisplayNames('en', { type: 'language' }).of(language)],
    );
});

/** Where a person first looks, and is not quietly reading on: the page of languages, each first page, a wrong address. */
const firstLooks = ['/', '/404.html', ...locales.map((locale) => `/${locale}/`)];

describe.each(firstLooks)('%s, without script', (address) => {
  const { root } = pageAt(address);
  const exit = attribute(the(root, '.exit a'), 'href');
  const lines = linesOn(root);

  test('has one row of names, folded, that says in the page’s own words what it is for', () => {
    const summary = the(root, 'main .tongues summary');
    const names = summary.querySelectorAll('span').filter((span) => span.hasAttribute('lang'));
    expect(names.map((name) => [primary(attribute(name, 'lang')), read(name)])).toEqual(
      languages
        .filter(({ name }, at) => languages.findIndex((one) => one.name === name) === at)
        .map(({ language, name }) => [primary(language), name]),
    );
    expect(read(summary)).toContain(':');
  });

  test('says in each language what one finds, how to call, what to say, and how to leave', () => {
    expect(lines.map((line) => attribute(line, 'lang'))).toEqual(
      languages.map(({ language }) => language),
    );
    for (const [at, { dir, name, what, call, say, leave }] of languages.entries()) {
      const line = lines[at];
      if (line === undefined) throw new Error(`There is no line for ${name}.`);
      expect(attribute(line, 'dir')).toBe(dir);
      expect(read(line)).toContain(name);
      expect(read(line)).toContain(what);
      expect(read(line)).toContain(call.replace('{{number}}', number));
      const called = line.querySelectorAll('a').filter((a) => /^tel:/.test(attribute(a, 'href')));
      expect(called.map((a) => [attribute(a, 'href'), read(a)])).toEqual([
        [dialOf(number, 'voice'), number],
      ]);
      expect(
        line.querySelectorAll('q').map((q) => [attribute(q, 'lang'), attribute(q, 'dir'), read(q)]),
      ).toEqual(say.map(({ english }) => ['en', 'ltr', english]));
      const leaving = line.querySelectorAll('[data-leave]');
      expect(leaving.map((a) => [read(a), attribute(a, 'href')])).toEqual([[leave, exit]]);
      expect(attribute(the(line, '[data-leave]'), 'rel')).toContain('noreferrer');
    }
  });
});

describe.each(locales)('in %s', (locale) => {
  test('the head names each language that the site does not speak, and leads to its line', () => {
    for (const address of [`/${locale}/find/`, `/${locale}/talk/`, `/${locale}/options/vip/`]) {
      const links = pageAt(address)
        .root.querySelectorAll('header a')
        .filter((a) => attribute(a, 'href').includes('#in-'));
      expect([...new Set(links.map((a) => primary(attribute(a, 'lang'))))].sort()).toEqual(
        ten.filter((code) => !locales.some((id) => primary(id) === code)),
      );
      for (const a of links) expectLine(attribute(a, 'href'), attribute(a, 'lang'));
    }
  });

  test('the page of lines names all ten, and leads to their lines', () => {
    const links = pageAt(`/${locale}/talk/`).root.querySelectorAll('main .tongues a');
    expect([...new Set(links.map((a) => primary(attribute(a, 'lang'))))].sort()).toEqual(ten);
    for (const a of links) expectLine(attribute(a, 'href'), attribute(a, 'lang'));
  });

  const expectLine = (href: string, lang: string): void => {
    const [address = '', id = ''] = href.split('#');
    expect(address).toBe(`/${locale}/`);
    expect(attribute(the(pageAt(address).root, `#${id}`), 'lang')).toBe(lang);
  };

  test('a page that is read quietly has the number and the words of every language but those of the site', () => {
    const main = mainOf(`${locale}/index.html`, textOf(`${locale}/index.html`));
    const kept = languages.filter(
      ({ language }) => language === locale || !locales.some((id) => id === language),
    );
    expect([...main.matchAll(/ id="in-([\w-]+)"/g)].map(([, code]) => code)).toEqual(
      kept.map(({ language }) => language),
    );
    expect(main.split(dialOf(number, 'voice')).length - 1).toBeGreaterThanOrEqual(kept.length);
    for (const { say } of kept) for (const { english } of say) expect(main).toContain(english);
  });
});

describe.each(locales.slice(1))('the draft note in %s', (locale) => {
  test('says that an interpreter can be asked for, and leads to how', () => {
    const drafts = pages
      .filter(({ address }) => address.startsWith(`/${locale}/`))
      .flatMap(({ root }) => root.querySelectorAll('.draft'));
    expect(drafts.length).toBeGreaterThan(0);
    for (const draft of drafts) {
      const { messages } = content.words[locale];
      expect(read(draft)).toContain(messages['draft.note']);
      const link = the(draft, 'a');
      expect(read(link)).toBe(messages['interpreter.title']);
      expect(attribute(link, 'href')).toBe(`/${locale}/#in-${locale}`);
    }
  });
});

test('the pages of no language begin with none of them', () => {
  for (const address of ['/', '/404.html']) {
    const { root } = pageAt(address);
    expect(read(the(root, 'h1'))).toBe(content.site.title);
    // What is in the head is drawn; the words are there for the ear.
    const parts = root
      .querySelectorAll('.row-of-head a, .row-of-head summary')
      .filter((part) => part.parent?.classList.contains('row-of-head') || part.is('summary'))
      .filter((part) => !part.hasAttribute('hidden') && !part.classList.contains('name'));
    expect(parts.length).toBe(2);
    for (const part of parts) {
      expect(part.querySelectorAll('svg').length).toBe(1);
      expect(read(the(part, '.unseen'))).toBe(read(part));
    }
  }
});
