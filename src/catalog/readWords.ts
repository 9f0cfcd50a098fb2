import type { z } from 'astro/zod';
import type { Prose, Words } from '#catalog/content.ts';
import type { Files } from '#catalog/files.ts';
import { idsIn, parseFile, parseProse } from '#catalog/parse.ts';
import type { Problems } from '#catalog/parse.ts';
import {
  cardWordsSchema,
  glossarySchema,
  linesWordsSchema,
  messagesSchema,
  pageWordsSchema,
  programWordsSchema,
} from '#catalog/wordSchemas.ts';
import { searchWordsSchema } from '#catalog/findingSchemas.ts';

/**
 * Reads the folder of one language; null where a file of it does not fit.
 *
 * @param isUnknown no browser knows it (content/calendars.yaml), so none could choose among forms for numbers.
 */
export const readWords = (
  files: Files,
  locale: string,
  isUnknown: boolean,
  problems: Problems,
): Words | null => {
  const folder = `content/words/${locale}`;
  const read = parseFile(files, `${folder}/messages.json`, messagesSchema, problems);
  const messages = isUnknown && read !== null ? withoutForms(read) : read;
  const lines = parseFile(files, `${folder}/lines.yaml`, linesWordsSchema, problems);
  const glossary = parseFile(files, `${folder}/glossary.yaml`, glossarySchema, problems);
  const search = parseFile(files, `${folder}/search.yaml`, searchWordsSchema, problems);
  const prose = <Head>(kind: string, schema: z.ZodType<Head>): Record<string, Prose<Head>> =>
    Object.fromEntries(
      idsIn(files, `${folder}/${kind}/`, '.md').flatMap((id) => {
        const text = parseProse(files, `${folder}/${kind}/${id}.md`, schema, problems);
        return text === null ? [] : [[id, text]];
      }),
    );
  const programs = prose('programs', programWordsSchema);
  const cards = prose('cards', cardWordsSchema);
  const pages = prose('pages', pageWordsSchema);
  if (messages === null || lines === null || glossary === null || search === null) return null;
  return { messages, lines, glossary, search, programs, cards, pages };
};

/** The one form of each sentence with a number, under the name that is asked for where no form is found. */
const withoutForms = (messages: Words['messages']): Words['messages'] =>
  Object.fromEntries(
    Object.entries(messages).map(([key, sentence]) => [key.replace(/_other$/, ''), sentence]),
  );
