import type { Content, Words } from '#catalog/content.ts';
import { pageIds } from '#i18n/addresses.ts';
import { locales } from '#i18n/locales.ts';

/** Problems of what people type: words that lead nowhere, twice, or past the people to talk to. */
export const checkSearch = (content: Content): readonly string[] =>
  locales.flatMap((locale) => {
    const file = `content/words/${locale}/search.yaml`;
    const { synonyms } = content.words[locale].search;
    const known = findable(content, content.words[locale]);
    return [
      ...synonyms.flatMap(({ type: [first = ''], find }) =>
        find
          .filter((id) => !known.has(id))
          .map(
            (id) =>
              `${file}: "${first}" leads to "${id}", which cannot be found. Name a line, an offer, a program, a page or a part of one, a card that stands on a page, or a word of the glossary.`,
          ),
      ),
      ...synonyms
        .filter(({ urgent, find: [id = ''] }) => urgent === true && !id.startsWith('line:'))
        .map(
          ({ type: [first = ''] }) =>
            `${file}: "${first}" is urgent and does not lead to a person first. Put a line first.`,
        ),
      ...(synonyms.some(({ urgent }) => urgent === true)
        ? []
        : [`${file}: nothing is urgent. Say which words tell of danger.`]),
      ...synonyms.flatMap(({ type }) =>
        type
          .filter((phrase, at) => type.indexOf(phrase) < at)
          .map((phrase) => `${file}: "${phrase}" stands twice in one list. Take one out.`),
      ),
    ];
  });

/** The ids of all that can be found, as recordsOf (src/search) gives them from the built pages. */
const findable = ({ programs, lines }: Content, words: Words): ReadonlySet<string> => {
  const bodies = Object.values(words.pages).map(({ body }) => body);
  return new Set([
    ...lines.map(({ id }) => `line:${id}`),
    ...programs.flatMap(({ id, offers }) => [
      `program:${id}`,
      ...offers.map((offer) => `offer:${offer.id}`),
    ]),
    ...pageIds.flatMap((id) => [
      `page:${id}`,
      ...[...(words.pages[id]?.body ?? '').matchAll(/^## /gm)].map(
        (_, at) => `page:${id}#p${at + 1}`,
      ),
    ]),
    ...Object.keys(words.cards)
      .filter((id) =>
        bodies.some((body) => new RegExp(`{{card:${id}(?::body[a-z:-]*)?}}`).test(body)),
      )
      .map((id) => `card:${id}`),
    ...words.glossary.map(({ id }) => `word:${id}`),
  ]);
};
