import type { Content, ProgramWords, Words } from '#catalog/content.ts';
import { neededIn } from '#catalog/neededMessages.ts';
import type { Hours } from '#domain/hours.ts';
import { isOffered } from '#domain/program.ts';
import { pageIds } from '#i18n/addresses.ts';
import { wholeLocales } from '#i18n/locales.ts';

/** Problems of words: what has facts and no words, and what has words and no facts, in each language. */
export const checkWords = (content: Content): readonly string[] =>
  wholeLocales().flatMap((locale) => {
    const words = content.words[locale];
    const folder = `content/words/${locale}`;
    return [
      ...[...neededIn(locale, content)]
        .filter((key) => words.messages[key] === undefined)
        .map((key) => missing(`${folder}/messages.json`, key)),
      ...programWords(folder, words, content),
      ...matched(
        `${folder}/lines.yaml`,
        Object.keys(words.lines),
        content.lines.map(({ id }) => id),
      ),
      ...content.lines.flatMap(({ id, ways }) =>
        saidHours(ways)
          .filter((said) => words.lines[id]?.hours[said] === undefined)
          .map((said) => missing(`${folder}/lines.yaml`, `${id}.hours.${said}`)),
      ),
      ...content.programs
        .filter((program) => isOffered(program) && words.programs[program.id] !== undefined)
        .flatMap(({ id, contacts }) =>
          saidHours(contacts)
            .filter((said) => words.programs[id]?.head.hours?.[said] === undefined)
            .map((said) => missing(`${folder}/programs/${id}.md`, `hours.${said}`)),
        ),
      ...matchedFiles(`${folder}/pages`, Object.keys(words.pages), [...pageIds, 'missing']),
      ...matchedFiles(
        `${folder}/cards`,
        Object.keys(words.cards),
        Object.keys(content.words.en.cards),
      ),
    ];
  });

/** The sentences that set hours ask for. */
const saidHours = (ways: readonly { readonly hours?: Hours | undefined }[]): readonly string[] => [
  ...new Set(ways.flatMap(({ hours }) => (typeof hours === 'object' ? [hours.said] : []))),
];

const missing = (file: string, key: string): string =>
  `${file}: the sentence "${key}" is missing. Write it.`;

const matched = (
  file: string,
  written: readonly string[],
  needed: readonly string[],
): readonly string[] => [
  ...needed.filter((id) => !written.includes(id)).map((id) => missing(file, id)),
  ...written
    .filter((id) => !needed.includes(id))
    .map((id) => `${file}: "${id}" has words here and no facts. Take it out, or add its facts.`),
];

/** The same of a folder, in which each has a file of its own. */
const matchedFiles = (
  folder: string,
  written: readonly string[],
  needed: readonly string[],
): readonly string[] => [
  ...needed
    .filter((id) => !written.includes(id))
    .map((id) => `${folder}/${id}.md: this file is missing. Write it.`),
  ...matched(
    folder,
    written.filter((id) => !needed.includes(id)),
    [],
  ),
];

const programWords = (folder: string, words: Words, { programs }: Content): readonly string[] => [
  ...twins(folder, words, programs),
  // A draft may lack words, and a program that was taken out may keep them.
  ...matchedFiles(
    `${folder}/programs`,
    Object.keys(words.programs).filter(
      (id) => !programs.some((program) => program.id === id && !isOffered(program)),
    ),
    programs.filter(isOffered).map(({ id }) => id),
  ),
  ...programs.filter(isOffered).flatMap(({ id, contacts, claims, ties, offers }) => {
    const head = words.programs[id]?.head;
    const file = `${folder}/programs/${id}.md`;
    return head === undefined
      ? []
      : [
          ...unwritten(file, head),
          ...matched(
            `${file} (contacts)`,
            Object.keys(head.contacts),
            contacts.map((contact) => contact.id),
          ),
          ...matched(
            `${file} (claims)`,
            Object.keys(head.claims),
            claims.map((claim) => claim.id),
          ),
          ...matched(`${file} (ties)`, Object.keys(head.ties), Object.keys(ties)),
          ...matched(
            `${file} (offers)`,
            Object.keys(head.offers),
            offers.map((offer) => offer.id),
          ),
        ];
  }),
];

/** Who reads a name must know whose it is. */
const twins = (folder: string, words: Words, programs: Content['programs']): readonly string[] => {
  const named = programs
    .filter(isOffered)
    .map(({ id }) => ({ id, name: words.programs[id]?.head.name }));
  return named.flatMap(({ id, name }, at) => {
    const other = named.slice(0, at).find((before) => before.name === name);
    return other === undefined || name === undefined
      ? []
      : [
          `${folder}/programs/${id}.md: its name is "${name}", and so is that of "${other.id}". Give one of them another name.`,
        ];
  });
};

/** How a new program's words begin where nobody has written them yet. */
export const notWritten = 'To be written:';

const unwritten = (file: string, head: ProgramWords): readonly string[] =>
  [...new Set(JSON.stringify(head).match(new RegExp(`${notWritten}[^"]*`, 'g')) ?? [])].map(
    (text) => `${file}: "${text}" still stands there. Write it, or take it out.`,
  );
