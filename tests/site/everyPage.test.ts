import type { HtmlElement } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { projectContent } from '#views/projectContent.ts';
import { pageIds, pagePath, programPath } from '#i18n/addresses.ts';
import type { Locale } from '#i18n/locales.ts';
import { languageOf, locales } from '#i18n/locales.ts';
import type { BuiltPage } from './built.ts';
import { attribute, eachPage, pageAt, pages, read, stylesOf, the } from './built.ts';

const { site, lines, programs, removed, words } = projectContent();

/** Whether a page is one of a language's own. */
const hasLanguage = ({ address }: BuiltPage): boolean =>
  locales.some((locale) => address.startsWith(`/${locale}/`));

/** The language of a page; the pages of no language speak the first. */
const localeOf = ({ address }: BuiltPage): Locale =>
  locales.find((locale) => address.startsWith(`/${locale}/`)) ?? 'en';

const telling =
  /abus|violen|harm|hurt|victim|surviv|batter|partner|danger|safe|police|court|escape|leave|shelter|domestic|crisis|help/i;

const focusable = 'a, button, input, select, textarea, summary, iframe, audio, video, [tabindex]';
const canBeFocused = (element: HtmlElement): boolean =>
  (element.tagName !== 'a' || element.hasAttribute('href')) &&
  attribute(element, 'tabindex') !== '-1' &&
  element.closest('[hidden]') === null;

test('the exit is named Leave in English', () => {
  expect(words.en.messages['exit.label']).toMatch(/^Leave\b/);
});

test('every page of the specification is built, in every language', () => {
  const addresses = pages.map(({ address }) => address);
  const wanted = locales.flatMap((locale) => [
    ...pageIds.map((id) => pagePath(locale, id)),
    ...[...programs, ...removed].map(({ id }) => programPath(locale, id)),
  ]);
  expect([...addresses].sort()).toEqual(['/', '/404.html', ...wanted].sort());
});

describe.each(eachPage)('%s', (_, page) => {
  const { root, html } = page;
  const locale = localeOf(page);
  const { messages, pages: texts } = words[locale];

  test('says its language and its direction', () => {
    const element = the(root, 'html');
    expect(attribute(element, 'lang')).toBe(locale);
    expect(attribute(element, 'dir')).toBe(languageOf(locale).dir);
  });

  test('has one title, neutral and the same everywhere', () => {
    expect(root.querySelectorAll('head title').map(read)).toEqual([site.title]);
    expect(site.title).not.toMatch(telling);
  });

  test('has no description and no link preview: Firefox keeps them beside the address', () => {
    const named = root
      .querySelectorAll('meta')
      .filter((meta) => attribute(meta, 'name') === 'description');
    expect(named).toEqual([]);
    expect(html).not.toMatch(/property="og:|name="twitter:|"@context"/);
  });

  test('has one heading of the first level, and it is first in the main part', () => {
    const headings = root.querySelectorAll('h1, h2, h3, h4, h5, h6');
    expect(root.querySelectorAll('h1').length).toBe(1);
    expect(headings.find((heading) => heading.closest('main') !== null)?.tagName).toBe('h1');
    expect(root.querySelectorAll('main').length).toBe(1);
  });

  test('has the exit as the first thing the Tab key finds', () => {
    const reached = the(root, 'body').querySelectorAll(focusable).filter(canBeFocused);
    const [exit, skip] = reached;
    if (exit === undefined || skip === undefined) throw new Error('Nothing can be reached.');
    expect(exit.hasAttribute('data-leave')).toBe(true);
    expect(exit.tagName).toBe('a');
    // The pages of no language say it in the others too, once more and shorter.
    const more = hasLanguage(page)
      ? []
      : locales.filter((id) => id !== locale).map((id) => words[id].messages['exit.short']);
    expect(read(exit)).toBe([messages['exit.label'], ...more].join(' '));
    expect(attribute(exit, 'href')).toBe(site.exit[locale]?.[0]);
    expect(attribute(exit, 'rel').split(' ')).toContain('noreferrer');
    expect(exit.hasAttribute('target')).toBe(false);
    // It is called what stands on it, and is a link: "click leave this site now" finds it (WCAG 2.5.3), a switch too.
    for (const name of [
      'role',
      'aria-label',
      'aria-labelledby',
      'aria-hidden',
      'title',
      'tabindex',
    ])
      expect(exit.hasAttribute(name), name).toBe(false);
    // In the person's own language it stands once more in each line for an interpreter, and nowhere else.
    const others = root
      .querySelectorAll('[data-leave]')
      .filter((one) => !one.isSameNode(exit) && one.closest('.tongue') === null);
    expect(others).toEqual([]);
    expect(attribute(skip, 'href')).toBe('#main');
    expect(attribute(the(root, 'main'), 'id')).toBe('main');
  });

  test('tells the script where both exits lead', () => {
    expect(attribute(the(root, 'html'), 'data-exit')).toBe(site.exit[locale]?.join(' '));
  });

  test('has someone to talk to now, by voice day and night and by text or chat (R0)', () => {
    const talk = the(root, 'body > aside');
    // Its name is another: readers would say the same words twice.
    expect(attribute(talk, 'aria-label')).toBe(messages['menu.talk']);
    const said = read(talk);
    expect(said.startsWith(messages['talk.now'] ?? '?')).toBe(true);
    const ways = lines.flatMap((line) => line.ways.map((way) => ({ ...way, line: line.id })));
    const always = ways.filter(
      ({ hours, confidence, line }) =>
        hours === 'always' && confidence !== 'weak' && line !== '911',
    );
    const called = talk.querySelectorAll('a').map((a) => attribute(a, 'href'));
    const calls = always
      .filter(({ kind }) => kind === 'voice')
      .map(({ value }) => `tel:${value.replaceAll(/\D/g, '')}`);
    expect(
      called.some((href) => calls.includes(href)),
      'a voice line open day and night',
    ).toBe(true);
    const written = always
      .filter(({ kind }) => kind === 'text' || kind === 'chat')
      .map(({ value }) => value);
    expect(
      written.some((value) => said.includes(value)),
      'a line to text or chat with',
    ).toBe(true);
    expect(called).toContain(pagePath(locale, 'talk'));
  });

  test('has the danger page and all options (R0)', () => {
    const links = root.querySelectorAll('header a');
    const danger = links.find((a) => read(a) === messages['menu.danger']);
    if (danger === undefined) throw new Error('There is no link for people in danger.');
    const [address = '', id = ''] = attribute(danger, 'href').split('#');
    const target = the(pageAt(address).root, `#${id}`);
    // It leads to the heading under which the card for people in danger stands.
    const around = target.closest('section') ?? target;
    const after = [around, ...around.querySelectorAll('[data-card]'), around.nextSibling].filter(
      (e) => e !== null,
    );
    expect(after.some((element) => attribute(element, 'data-card') === 'now')).toBe(true);
    expect(links.map((a) => attribute(a, 'href'))).toContain(pagePath(locale, 'options'));
    expect(texts['talk']).toBeDefined();
  });

  test('has no word that was not filled in', () => {
    const bare = html.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '');
    expect(bare).not.toMatch(/{{|}}|\bundefined\b|\[object Object\]|\bNaN\b/);
    // Marks of Markdown that were not read as such: a letter stands against them.
    expect(bare).not.toMatch(/\*\*|\]\((?:page|program|line|https?):/);
  });

  test('asks for nothing, covers nothing and moves nothing (never-rules 31 to 33)', () => {
    expect(
      root.querySelectorAll('dialog, audio, video, iframe, object, embed, marquee, blink, canvas'),
    ).toEqual([]);
    // A form may hold filters that act by style alone: it leads nowhere, nothing
    // in it can send it (Enter in a box for text would), and it is forgotten.
    for (const form of root.querySelectorAll('form')) {
      expect(form.hasAttribute('action') || form.hasAttribute('method')).toBe(false);
      expect(attribute(form, 'autocomplete')).toBe('off');
      const senders = form
        .querySelectorAll('button, input')
        .filter((e) => /^(?!checkbox$|radio$|button$|reset$)/.test(attribute(e, 'type')));
      expect(senders).toEqual([]);
    }
    expect(
      root.querySelectorAll('[required], [autofocus], [autoplay], [pattern], [popover]'),
    ).toEqual([]);
    expect(stylesOf(html)).not.toMatch(/@keyframes|animation|transition|scroll-behavior:\s*smooth/);
  });

  test('can be found, and asks for no copy to be kept', () => {
    expect(html).not.toMatch(/noindex|nofollow"[^>]*name="robots"|http-equiv="refresh"/i);
  });
});
