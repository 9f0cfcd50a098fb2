import { ContentError } from '#catalog/ContentError.ts';
import { checkFacts } from '#catalog/checkFacts.ts';
import { checkRules } from '#catalog/checkRules.ts';
import { checkWords } from '#catalog/checkWords.ts';
import type { Content, Words } from '#catalog/content.ts';
import { checkDrafts, publishedFiles } from '#catalog/drafts.ts';
import type { Files } from '#catalog/files.ts';
import { idsIn, parseFile } from '#catalog/parse.ts';
import type { Problems } from '#catalog/parse.ts';
import { readRules } from '#catalog/readRules.ts';
import { readWords } from '#catalog/readWords.ts';
import { helplineSchema, programSchema } from '#catalog/schemas.ts';
import { interpretersSchema, siteSchema, tracesSchema } from '#catalog/wordSchemas.ts';
import type { Locale } from '#i18n/locales.ts';
import { locales } from '#i18n/locales.ts';

/**
 * Reads content/ whole and checks that it holds together; drafts are checked and left out.
 *
 * @param today an ISO day, before which every date must lie.
 * @throws ContentError with one sentence for each thing to mend.
 */
export const readContent = (all: Files, today: string): Content => {
  const files = publishedFiles(all);
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
  const { questions, rules } = readRules(files, problems);
  const words = Object.fromEntries(
    locales.map((locale) => [locale, readWords(files, locale, problems)]),
  );
  if (
    site === null ||
    interpreters === null ||
    traces === null ||
    problems.length > 0 ||
    !isWhole(words)
  )
    throw new ContentError(problems);
  const content: Content = { site, programs, lines, questions, rules, interpreters, traces, words };
  const found = [
    ...checkFacts(content, today),
    ...checkRules(content),
    ...checkWords(content),
    ...checkDrafts(all, content, today),
  ];
  if (found.length > 0) throw new ContentError(found);
  return content;
};

const isWhole = (words: Readonly<Record<string, Words | null>>): words is Record<Locale, Words> =>
  locales.every((locale) => words[locale] !== null);
