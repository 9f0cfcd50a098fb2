import { isPageId, pagePath, programPath } from '#i18n/addresses.ts';
import { dateInWords } from '#i18n/dates.ts';
import { dialOf } from '#i18n/dial.ts';
import { isWhole } from '#i18n/locales.ts';
import type { Locale } from '#i18n/locales.ts';
import type { ShownContent } from '#shown/shownContent.ts';

/** A text that is being set: which file it stands in, the language of the page, and what its links can lead to. */
export interface Setting {
  readonly file: string;
  readonly locale: Locale;
  /** The language the text is written in, where that is another: an original beside its draft. */
  readonly written?: Locale;
  readonly content: ShownContent;
}

/**
 * HTML with the site's own links led home: `page:talk`, `program:vip`, `line:hope`, `open:data`; a line's
 * number to press, behind its name (`call:hope`, `text:nys`); and, beside a claim, the site and the date
 * of the page it was read on (`source:survey-2021`).
 *
 * @throws Error for a link that leads nowhere.
 */
export const withOwnLinks = (html: string, setting: Setting): string =>
  html
    .replace(
      /<a href="(call|text):([^"]*)">(.*?)<\/a>/g,
      (_, kind: string, id: string, name: string) =>
        numberOf(kind === 'call' ? 'voice' : 'text', id, name, setting),
    )
    .replace(/<a href="source:([^"]*)">.*?<\/a>/g, (_, id: string) => originOf(id, setting))
    .replace(
      /href="((?:page|program|line|open):[^"]*)"/g,
      (_, target: string) => `href="${addressOf(target, setting)}"`,
    );

/** A line's name, and its number to press; the number alone where the link has no text. */
const numberOf = (kind: 'voice' | 'text', id: string, name: string, setting: Setting): string => {
  const target = `${kind === 'voice' ? 'call' : 'text'}:${id}`;
  const line = setting.content.lines.find((one) => one.id === id);
  const way = line?.ways.find((one) => one.kind === kind);
  if (way === undefined) throw leadsNowhere(target, setting);
  if (way.word !== undefined)
    throw new Error(
      `${setting.file}: "${target}" cannot say the word that is texted first. Lead to the line with "line:${id}".`,
    );
  // The same number may be called and texted: then its two links must not go by one name (WCAG 2.4.9).
  const label =
    setting.content.words[setting.written ?? setting.locale].messages['line.text'] ?? '';
  const called = kind === 'text' ? ` aria-label="${label} ${way.value}"` : '';
  const number = `<bdi dir="ltr" class="number"><a href="${dialOf(way.value, kind)}"${called}>${way.value}</a></bdi>`;
  // With its first pages alone a language has no more of a line than its number.
  const named = isWhole(setting.locale) ? `<a href="line:${id}">${name}</a>` : name;
  return name === '' ? number : `${named} ${number}`;
};

/** The site and the date of a page that something was read on. Its address stands with all the others, on the page about this site. */
const originOf = (id: string, setting: Setting): string => {
  const fact = setting.content.sources[id];
  if (fact === undefined) throw leadsNowhere(`source:${id}`, setting);
  const host = new URL(fact.source).host.replace(/^www\d?\./, '');
  const locale = setting.written ?? setting.locale;
  const { messages } = setting.content.words[locale];
  const date =
    fact.sourced === null
      ? ''
      : `${messages['source.before'] ?? ' '}${dateInWords(fact.sourced, locale)}`;
  return `<span class="quiet">(<bdi dir="ltr">${host}</bdi>${date})</span>`;
};

const addressOf = (target: string, setting: Setting): string => {
  const { locale, content } = setting;
  const [kind, id = ''] = target.split(':');
  if (kind === 'page' && isPageId(id)) return pagePath(locale, id);
  if (kind === 'program' && content.programs.some((program) => program.id === id))
    return programPath(locale, id);
  if (kind === 'line' && content.lines.some((line) => line.id === id))
    return `${pagePath(locale, 'talk')}#line-${id}`;
  if (target === 'open:data') return '/hsds/index.json';
  throw leadsNowhere(target, setting);
};

const leadsNowhere = (target: string, { file }: Setting): Error =>
  new Error(
    `${file}: the link "${target}" leads nowhere. Name a page, a program, a line or a source that exists.`,
  );
