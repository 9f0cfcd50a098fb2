import type { Content, Words } from '#catalog/content.ts';
import { pagePartsIn } from '#catalog/pageParts.ts';
import { forCausedOf } from '#catalog/forCaused.ts';
import { pageIds } from '#i18n/addresses.ts';
import { wholeLocales } from '#i18n/locales.ts';

const file = 'content/finding.yaml';

/** Problems of the finding: what leads nowhere, past the people to talk to, or somebody who was hurt to a door for others. */
export const checkSearch = (content: Content): readonly string[] => [
  ...checkTopics(content),
  ...wholeLocales().flatMap((locale) => checkWords(content, locale, content.words[locale])),
];

const checkTopics = (content: Content): readonly string[] => {
  const { topics, doors } = content.finding;
  const forCaused = forCausedOf(content);
  const isForCaused = (id: string): boolean => forCaused.includes(id.split('#')[0] ?? '');
  const known = findable(content);
  const lists = [
    ...Object.entries(topics).map(([id, { find }]) => [id, find] as const),
    ...Object.entries(doors),
  ];
  return [
    ...lists.flatMap(([name, find]) =>
      find
        .filter((id) => !known.has(id))
        .map(
          (id) =>
            `${file}: "${name}" leads to "${id}", which cannot be found. Name a line, an offer, a program, a page or a part of one, a card that stands on a page, or a word of the glossary.`,
        ),
    ),
    ...Object.entries(topics).flatMap(([name, { find, urgent, caused }]) => [
      ...(urgent === true && find[0]?.startsWith('line:') !== true
        ? [`${file}: "${name}" is urgent and does not lead to a person first. Put a line first.`]
        : []),
      ...find
        .filter((id) => caused !== true && isForCaused(id))
        .map(
          (id) =>
            `${file}: "${name}" leads to "${id}", which is for people who caused harm, and its words do not say that the writer did. Take it out, or write "caused: true" and only words that say so.`,
        ),
    ]),
    ...(['harmed', 'worried', 'child', 'change', 'unknown'] as const).flatMap((door) =>
      doors[door]
        .filter(isForCaused)
        .map(
          (id) =>
            `${file}: the door "${door}" leads to "${id}", which is for people who caused harm. Take it out.`,
        ),
    ),
  ];
};

const checkWords = (
  { finding }: Content,
  locale: string,
  { search: { topics } }: Words,
): readonly string[] => {
  const words = `content/words/${locale}/search.yaml`;
  return [
    ...Object.keys(topics)
      .filter((id) => finding.topics[id] === undefined)
      .map((id) => `${words}: there is no topic "${id}" in ${file}. Use a name from there.`),
    ...Object.entries(topics).flatMap(([id, typed]) =>
      typed
        .filter((phrase, at) => typed.indexOf(phrase) < at)
        .map((phrase) => `${words}: "${phrase}" stands twice in "${id}". Take one out.`),
    ),
    ...Object.entries(finding.topics)
      .filter(([id, { urgent }]) => urgent === true && topics[id] === undefined)
      .map(([id]) => `${words}: "${id}" tells of danger and has no words. Say what people type.`),
  ];
};

/** The ids of all that can be found, as recordsOf (src/search) gives them from the built pages. */
const findable = ({
  programs,
  removed,
  lines,
  words: { en: words },
}: Content): ReadonlySet<string> => {
  const bodies = Object.values(words.pages).map(({ body }) => body);
  return new Set([
    ...lines.map(({ id }) => `line:${id}`),
    ...[...programs, ...removed].flatMap(({ id, offers }) => [
      `program:${id}`,
      ...offers.map((offer) => `offer:${offer.id}`),
    ]),
    ...pageIds.flatMap((id) => [
      `page:${id}`,
      ...pagePartsIn(words.pages[id]?.body ?? '').map((part) => `page:${id}#${part.id ?? ''}`),
    ]),
    ...Object.keys(words.cards)
      .filter((id) =>
        bodies.some((body) => new RegExp(`{{card:${id}(?::body[a-z:-]*)?}}`).test(body)),
      )
      .map((id) => `card:${id}`),
    ...words.glossary.map(({ id }) => `word:${id}`),
  ]);
};
