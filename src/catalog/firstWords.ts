import { z } from 'astro/zod';
import type { Prose, Words } from '#catalog/content.ts';
import type { Files } from '#catalog/files.ts';
import { parseFile, parseProse } from '#catalog/parse.ts';
import type { Problems } from '#catalog/parse.ts';
import { signProblems } from '#catalog/signed.ts';
import type { Signed } from '#catalog/signed.ts';
import { review, sentence } from '#catalog/reviewSchema.ts';
import { cardWordsSchema, pageWordsSchema } from '#catalog/wordSchemas.ts';
import { emptySearch } from '#catalog/findingSchemas.ts';
import type { Language } from '#i18n/locales.ts';

/** The pages that a language can begin with, and what every other page says instead; their cards: content/site.yaml. */
export const firstPages = ['home', 'talk', 'options', 'privacy', 'missing'] as const;

/** The sentences of messages.json that the first pages need. */
export const firstSentences: readonly string[] = [
  'exit.label',
  'exit.short',
  'exit.again.first',
  'exit.again.second',
  'quiet.back',
  'languages.suggested',
  'skip.main',
  'veil.text',
  'veil.lost',
  'veil.show',
  'menu.talk',
  'menu.language',
  'menu.languageIs',
  'menu.title',
  'menu.label',
  'menu.danger',
  'menu.home',
  'menu.options',
  'menu.privacy',
  'menu.group.start',
  'talk.now',
  'talk.all',
  'talk.traces',
  'talk.voice',
  'talk.text',
  'line.text',
  'interpreter.title',
  'interpreter.note',
  'footer.label',
  'footer.disclaimer',
  'label',
  'offer.whose',
  'offer.phone',
  'offer.text',
  'source.dated',
  'source.later',
  'source.apart',
  'source.old',
  'source.checkFirst',
  'number.extension',
  'notConfirmed',
];

/** content/words/<language>/first.yaml: what stands around the first pages. */
export const firstSchema = z.strictObject({
  ...review,
  lines: z
    .record(z.string(), sentence)
    .describe('The names of the lines at the foot of every page.'),
  sentences: z
    .record(z.string(), sentence)
    .describe('Sentences of messages.json, by their keys: the exit, the menu, the foot.'),
});

/** The words of a program where a language has its first pages only: one paragraph, and whose each number is. */
export const firstProgramSchema = z.strictObject({
  name: sentence,
  summary: sentence,
  contacts: z.record(z.string(), z.strictObject({ name: sentence, purpose: sentence })).default({}),
  ...review,
});

/**
 * Reads the first pages of a language; null where a file of them is missing or does not fit. Each must have been signed
 * by somebody who grew up with the language: nothing else of a further language is published.
 *
 * @param programs the ids of those that have a page.
 * @param firstCards the ids of the cards that stand on them.
 * @param today an ISO day, after which nobody has read anything yet.
 */
export const readFirstWords = (
  files: Files,
  { id: locale }: Language,
  programs: readonly string[],
  firstCards: readonly string[],
  today: string,
  problems: Problems,
): Words | null => {
  const folder = `content/words/${locale}`;
  const signed: (readonly [string, Signed])[] = [];
  const prose = <Head extends Signed>(
    kind: string,
    ids: readonly string[],
    schema: z.ZodType<Head>,
  ): Readonly<Record<string, Prose<Head>>> =>
    Object.fromEntries(
      ids.flatMap((id) => {
        const file = `${folder}/${kind}/${id}.md`;
        const text = parseProse(files, file, schema, problems);
        if (text === null) return [];
        signed.push([file, text.head]);
        return [[id, text]];
      }),
    );
  const pages = prose('pages', firstPages, pageWordsSchema);
  const cards = prose('cards', firstCards, cardWordsSchema);
  const told = prose('programs', programs, firstProgramSchema);
  const first = parseFile(files, `${folder}/first.yaml`, firstSchema, problems);
  if (first === null) return null;
  problems.push(
    ...firstSentences
      .filter((key) => first.sentences[key] === undefined)
      .map((key) => `${folder}/first.yaml: the sentence "${key}" is missing. Write it.`),
  );
  signed.push([`${folder}/first.yaml`, first]);
  problems.push(...signed.flatMap(([file, head]) => signProblems(file, locale, head, today)));
  return {
    messages: first.sentences,
    pages,
    cards,
    programs: Object.fromEntries(
      Object.entries(told).map(([id, { head, body }]) => [
        id,
        { head: { ...nothingElse, ...head }, body },
      ]),
    ),
    lines: Object.fromEntries(
      Object.entries(first.lines).map(([id, name]) => [
        id,
        { name, discreet: '', what: '', police: '', hours: {}, also: [] },
      ]),
    ),
    glossary: [],
    search: emptySearch,
  };
};

/** What is not told of a program on its first page. */
const nothingElse = { discreet: '', claims: {}, ties: {}, offers: {}, ask: [] };
