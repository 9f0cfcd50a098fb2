import { calendarsSchema } from '#catalog/calendarsSchema.ts';
import { ContentError } from '#catalog/ContentError.ts';
import { sourcesSchema } from '#catalog/factSchemas.ts';
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
 * Reads content/ by its schemas, file by file; whether it holds together is another's to say (src/checks).
 *
 * @param today an ISO day: ages are counted to it, and nothing can be signed later.
 * @throws ContentError with one sentence for each thing that cannot be read.
 */
export const contentIn = (files: Files, today: string): Content => {
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
  return {
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
};

const areWhole = (words: Readonly<Record<string, Words | null>>): words is Record<Locale, Words> =>
  locales.every((locale) => words[locale] !== null);
