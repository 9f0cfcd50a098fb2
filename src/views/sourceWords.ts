import { sourcedOf, sourcedOfLine } from '#views/sourced.ts';
import type { Provenance } from '#domain/program.ts';
import { dateInWords } from '#i18n/dates.ts';
import type { Locale } from '#i18n/locales.ts';
import { keyOf } from '#i18n/translate.ts';
import type { Translate } from '#i18n/translate.ts';
import type { ShownContent } from '#shown/shownContent.ts';

/** The site a source is on. The rest of its address can say in large letters what the page is about. */
export const siteOf = ({ source }: Provenance): string =>
  new URL(source).host.replace(/^www\./, '');

/**
 * What each page that was read is called, by its address: its site, with a number from the second page of
 * the same site on, so that no two links of one name lead to different places. A page has one name
 * everywhere.
 */
export const pageNames = ({
  programs,
  lines,
  sources,
}: ShownContent): ReadonlyMap<string, string> => {
  const facts = [
    ...programs.flatMap((program) => sourcedOf(program)),
    ...lines.flatMap((line) => sourcedOfLine(line)),
    ...Object.values(sources),
  ];
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const fact of facts) {
    if (fact.source === '' || names.has(fact.source)) continue;
    const site = siteOf(fact);
    const count = (counts.get(site) ?? 0) + 1;
    counts.set(site, count);
    names.set(fact.source, count === 1 ? site : `${site} (${String(count)})`);
  }
  return names;
};

/** The sources of facts, each once: by address, or by words and date where there is no address. */
export const sourcesOf = (facts: readonly Provenance[]): readonly Provenance[] => [
  ...new Map(facts.map((fact) => [sourceKey(fact), fact])).values(),
];

/** By which a source is known from others: its address and its date, or its words and its date. */
export const sourceKey = ({ source, sourceNote, sourced }: Provenance): string =>
  `${source} ${sourceNote ?? ''} ${sourced ?? ''}`;

/** From whom a fact is, as a phrase that begins a sentence. */
export const fromWhom = ({ sourceNote, confidence }: Provenance, t: Translate): string =>
  t(keyOf(`from.${sourceNote ?? confidence}`));

/** The date of a source's page, in words. */
export const datedWords = ({ sourced }: Provenance, locale: Locale, t: Translate): string =>
  sourced === null
    ? t('source.undated')
    : t('source.dated', { date: dateInWords(sourced, locale) });
