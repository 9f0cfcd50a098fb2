import { projectContent } from '../views/projectContent.ts';
import { voiceOf } from '../views/voice.ts';
import { dateInWords } from '../i18n/dates.ts';
import { isolatedText } from '../i18n/isolate.ts';
import { languageOf } from '../i18n/locales.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translate.ts';
import { frameOf, wholeMainOf } from './pack.ts';
import { placeOf, withPlaces, withPrefix } from './unscripted.ts';
import type { Shown } from './unscripted.ts';

/** The main part of a page as a copy has it: all of it, without the ways to the site's other languages, which are not here. */
export const copiedMainOf = (file: string, html: string): string =>
  wholeMainOf(file, html).replaceAll(/<a\b[^>]* data-pack=[^>]*>[^<]*<\/a>/g, '');

/** The frame of a language's pages without the way to the others, which are not here, and with the day of the copy. */
export const pocketFrame = (locale: Locale, home: string): ReturnType<typeof frameOf> => {
  const frame = frameOf(home);
  const { day } = projectContent();
  const date = dateInWords(day, locale);
  const languages =
    /<details name="head">(?:(?!<\/details>)[\s\S])*? hreflang="[\s\S]*?<\/details>/;
  if (!languages.test(frame.body))
    throw new Error('The head of the pages has no menu of languages to leave out of a copy.');
  const note = `<p class="made" data-made="${day}" data-old="${said(locale, 'pocket.old', { date })}">${said(locale, 'pocket.made', { date })}</p>`;
  return {
    ...frame,
    body: frame.body.replace(languages, '').replace('</header>', `</header>${note}`),
  };
};

/** What is there without script: the first page, people to talk to, and all options; script puts its own in its place. */
export const withoutScript = (
  locale: Locale,
  body: string,
  pages: ReadonlyMap<string, string>,
): string => {
  const { site } = projectContent();
  const shown = new Map<string, Shown>([
    [`/${locale}/`, { id: 'main', prefix: 'home-' }],
    [`/${locale}/talk/`, { id: 'talk', prefix: 'talk-' }],
    // Its ids stay: the styles narrow its list by them.
    [`/${locale}/options/`, { id: 'options', prefix: '' }],
  ]);
  const to = (href: string): string | null => placeOf(href, shown, site.address);
  const [home = '', ...others] = [...shown].map(([address, { prefix }]) => {
    const file = `${address.slice(1)}index.html`;
    return withPlaces(withPrefix(copiedMainOf(file, pages.get(file) ?? ''), prefix), to);
  });
  const [, talk, options] = [...shown.values()];
  const sections = [talk, options].map(
    (page, at) =>
      `<section class="unscripted" id="${page?.id ?? ''}">${others[at] ?? ''}</section>`,
  );
  const note = `<p class="card unscripted">${said(locale, 'pocket.noScript')}</p>`;
  return withPlaces(body, to).replace(
    '<main id="main" tabindex="-1"></main>',
    `<main id="main" tabindex="-1">${note}${home}${sections.join('')}</main>`,
  );
};

/** A sentence as the pages have theirs: with Latin words set apart where one reads from right to left. */
const said = (locale: Locale, ...asked: Parameters<Translate>): string => {
  const sentence = voiceOf(locale).t(...asked);
  return languageOf(locale).dir === 'rtl' ? isolatedText(sentence) : sentence;
};
