import { calendarsSchema } from '#catalog/calendarsSchema.ts';
import { checkAll } from '#catalog/checkAll.ts';
import { ContentError } from '#catalog/ContentError.ts';
import { deadLinksShown } from '#catalog/deadLinks.ts';
import { sourcesSchema } from '#catalog/factSchemas.ts';
import { shownContent } from '#shown/shownContent.ts';
import type { ShownContent } from '#shown/shownContent.ts';
import type { Content, Words } from '#catalog/content.ts';
import type { Files } from '#catalog/files.ts';
import { neighborhoodsOf, neighborhoodsSchema } from '#catalog/neighborhoods.ts';
import { idsIn, parseFile } from '#catalog/parse.ts';
import type { Problems } from '#catalog/parse.ts';
import { readRules } from '#catalog/readRules.ts';
import { readFirstWords } from '#catalog/firstWords.ts';
import { readWords } from '#catalog/readWords.ts';
import { helplineSchema, programSchema } from '#catalog/schemas.ts';
import { findingSchema } from '#catalog/findingSchemas.ts';
import { codesSchema } from '#catalog/codesSchema.ts';
import { interpretersSchema } from '#catalog/interpretersSchema.ts';
import { tracesSchema } from '#catalog/tracesSchema.ts';
import { siteSchema } from '#catalog/siteSchema.ts';
import { isOffered } from '#domain/program.ts';
import type { Locale } from '#i18n/locales.ts';
import { isWhole, languageOf, locales, primaryOf } from '#i18n/locales.ts';

/**
 * Reads content/, checks that it holds together, and gives what the site shows of it.
 *
 * @param today an ISO day, before which every date must lie.
 * @throws ContentError with one sentence for each thing to mend.
 */
export const readContent = (files: Files, today: string): ShownContent => {
  const whole = readWholeContent(files, today);
  const dead = deadLinksShown(files, whole);
  if (dead.length > 0) throw new ContentError(dead);
  return shownContent(whole);
};

/**
 * Reads content/ with the programs that are not shown: drafts, and those that closed or withdrew.
 *
 * @param today an ISO day, before which every date must lie.
 * @throws ContentError with one sentence for each thing to mend.
 */
export const readWholeContent = (files: Files, today: string): Content => {
  const problems: Problems = [];
  const site = parseFile(files, 'content/site.yaml', siteSchema, problems);
  const programs = idsIn(files, 'content/programs/', '/facts.yaml').flatMap((id) => {
    const facts = parseFile(files, `content/programs/${id}/facts.yaml`, programSchema, problems);
    return facts === null ? [] : [{ id, ...facts }];
  });
  const lines = idsIn(files, 'content/lines/', '.yaml')
    .flatMap((id) => {
      const facts = parseFile(files, `content/lines/${id}.yaml`, helplineSchema, problems);
      return facts === null ? [] : [{ id, ...facts }];
    })
    .sort((a, b) => a.order - b.order);
  const interpreters = parseFile(files, 'content/interpreters.yaml', interpretersSchema, problems);
  const traces = parseFile(files, 'content/traces.yaml', tracesSchema, problems);
  const sources = parseFile(files, 'content/sources.yaml', sourcesSchema, problems);
  const calendars = parseFile(files, 'content/calendars.yaml', calendarsSchema, problems);
  const codes = parseFile(files, 'content/codes.yaml', codesSchema, problems);
  const neighborhoods = parseFile(
    files,
    'content/neighborhoods.yaml',
    neighborhoodsSchema,
    problems,
  );
  const finding = parseFile(files, 'content/finding.yaml', findingSchema, problems);
  const { questions, rules, tiers } = readRules(files, programs, problems);
  const offered = programs.filter(isOffered).map(({ id }) => id);
  const words = Object.fromEntries(
    locales.map((locale) => [
      locale,
      isWhole(locale)
        ? readWords(files, locale, calendars?.[primaryOf(locale)] !== undefined, problems)
        : readFirstWords(
            files,
            languageOf(locale),
            offered,
            site?.firstCards ?? [],
            today,
            problems,
          ),
    ]),
  );
  if (
    site === null ||
    interpreters === null ||
    traces === null ||
    calendars === null ||
    codes === null ||
    neighborhoods === null ||
    sources === null ||
    finding === null ||
    problems.length > 0 ||
    !areWhole(words)
  )
    throw new ContentError(problems);
  const content: Content = {
    day: today,
    site,
    programs,
    removed: [],
    lines,
    questions,
    rules,
    tiers,
    interpreters,
    sources,
    codes,
    finding,
    traces,
    calendars,
    neighborhoods: neighborhoodsOf(neighborhoods),
    words,
  };
  const found = checkAll(files, content, today);
  if (found.length > 0) throw new ContentError(found);
  return content;
};

const areWhole = (words: Readonly<Record<string, Words | null>>): words is Record<Locale, Words> =>
  locales.every((locale) => words[locale] !== null);
