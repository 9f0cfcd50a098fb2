import { describe, expect, test } from 'vitest';
import { projectContent } from '#views/projectContent.ts';
import { pagePath } from '#i18n/addresses.ts';
import { dialOf } from '#i18n/dial.ts';
import { locales } from '#i18n/locales.ts';
import { saidIn } from '../says.ts';
import { attribute, mainText, pageAt, pages, textOf, the } from './built.ts';

const { lines, words, sources } = projectContent();
const dial = (id: string, kind: 'voice' | 'text'): string => {
  const way = lines.find((line) => line.id === id)?.ways.find((one) => one.kind === kind);
  if (way === undefined) throw new Error(`${id} has no ${kind} to show.`);
  return dialOf(way.value, kind);
};
const hope = dial('hope', 'voice');
const nys = dial('nys', 'voice');
const nysText = dial('nys', 'text');
const acc = dial('acc', 'voice');
const crisis = [dial('988', 'voice'), dial('988', 'text')];
const emergency = [dial('911', 'voice'), dial('911', 'text')];
const youth = dial('loveisrespect', 'voice');

/** Whom each card or part says to call or text. */
const told: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  now: { body: [hope, nys, nysText, ...emergency], others: [nys, nysText, ...emergency] },
  pause: { body: [acc, ...crisis, ...emergency] },
  crisis: { body: crisis, others: crisis },
  medical: { body: [emergency[0] ?? ''], others: [emergency[0] ?? ''] },
  danger: { body: [hope, nys, nysText], others: [nys, nysText] },
  acs: { body: [hope], others: [nys] },
  access: { body: [nysText], others: [nysText] },
  children: { caused: [acc] },
  'coverage-gap': { body: [hope, nys, nysText] },
  'partner-help': { others: [nys] },
  'support-someone': { body: [nys] },
  teen: { body: [youth, nysText], caused: [youth, acc], others: [youth, nysText] },
};

describe.each(locales)('in %s', (locale) => {
  const pressed = (html: string): readonly string[] =>
    [...html.matchAll(/href="((?:tel|sms):[^"]+)"/g)].map(([, href = '']) => href);

  test.each(Object.entries(told))(
    'the card %s holds the numbers it tells to call, to be pressed, wherever it stands',
    (id, parts) => {
      const own = pages.filter(({ address }) => address.startsWith(`/${locale}/`));
      // What comes later stands in the pack.
      const pack = attribute(the(pageAt(pagePath(locale, 'find')).root, 'html'), 'data-pack');
      const cards = [...own.map(({ html }) => html), textOf(pack.slice(1))].flatMap((html) =>
        html
          .split(`data-card="${id}"`)
          .slice(1)
          .map((rest) => rest.split(/<\/section>|class="english"/)[0] ?? ''),
      );
      for (const [part, numbers] of Object.entries(parts)) {
        const texts = cards.flatMap((card) =>
          card
            .split(`data-part="${part}"`)
            .slice(1)
            .map((text) => text.split('data-part=')[0] ?? ''),
        );
        expect(texts.length, part).toBeGreaterThan(0);
        for (const text of texts)
          expect(pressed(text), part).toEqual(expect.arrayContaining([...numbers]));
      }
    },
  );

  test.each(['for-change', 'both'] as const)(
    '%s holds the number for tonight, and says who is open when it is closed and what that may bring',
    (page) => {
      const { root } = pageAt(pagePath(locale, page));
      const hrefs = root.querySelectorAll('main a').map((a) => attribute(a, 'href'));
      expect(hrefs).toEqual(expect.arrayContaining([acc, ...crisis]));
      const { body = '' } = words[locale].pages[page] ?? {};
      const night = body.split('\n').find((text) => text.includes('(call:988)')) ?? '';
      expect(night).toContain('(call:acc)');
      expect(night).toContain(saidIn(locale, 'police'));
    },
  );

  test('what calls, texts and chats leave is said on talk before the first number', () => {
    const html = /<main[\s\S]*<\/main>/.exec(pageAt(pagePath(locale, 'talk')).html)?.[0] ?? '';
    const first = html.search(/href="(?:tel|sms):/);
    const before = html.slice(0, first);
    expect(first).toBeGreaterThan(0);
    for (const sign of ['bill', 'light', 'site'] as const)
      expect(before).toContain(saidIn(locale, sign));
  });

  test('and in the strip of every page before its numbers', () => {
    const strip = the(pageAt(pagePath(locale, 'ways')).root, 'aside.talk-now');
    const said = words[locale].messages['talk.traces'] ?? '';
    const text = strip.textContent.replaceAll(/\s+/g, ' ');
    expect(said).not.toBe('');
    expect(text.indexOf(said)).toBeGreaterThan(-1);
    expect(text.search(/\d{3}-\d{4}/)).toBeGreaterThan(text.indexOf(said));
    const hrefs = strip.querySelectorAll('a').map((a) => attribute(a, 'href'));
    expect(hrefs).toEqual(expect.arrayContaining([hope, nysText]));
  });

  test('that a chat opens another site is said before its address', () => {
    const [label = ''] = [words[locale].messages['line.chat']];
    expect(label).toContain(saidIn(locale, 'chat'));
    for (const id of ['nys', 'national'])
      expect(the(pageAt(pagePath(locale, 'talk')).root, `#line-${id}`).textContent).toContain(
        label,
      );
  });

  test('every page the guide was read on is listed on the page about this site', () => {
    const hrefs = pageAt(pagePath(locale, 'about'))
      .root.querySelectorAll('main .sources a')
      .map((a) => attribute(a, 'href'));
    const wanted = Object.values(sources);
    expect(hrefs).toEqual(expect.arrayContaining(wanted.map(({ source }) => source)));
  });

  test('beside a claim stands the site it was read on, and no link to it', () => {
    const page = pageAt(pagePath(locale, 'talk'));
    expect(mainText(page)).toContain('criminaljustice.ny.gov');
    expect(page.html).not.toContain('href="http://criminaljustice');
    expect(textOf(page.file)).toContain('nyc.gov');
  });
});

test('no number is typed in a text of the guide: they come from the files of the lines', () => {
  for (const locale of locales)
    for (const kind of ['pages', 'cards'] as const)
      for (const [id, text] of Object.entries(words[locale][kind]))
        expect(JSON.stringify(text), `${locale}/${kind}/${id}`).not.toMatch(
          /\d{3}[-.) \u2011]+\d{4}/,
        );
});
