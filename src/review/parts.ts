import { pageIds } from '#i18n/addresses.ts';
import type { ReviewText } from '#review/texts.ts';

/** Texts that are read together. */
export interface ReviewPart {
  readonly title: string;
  readonly texts: readonly ReviewText[];
}

/** The texts of a language in the order in which people read the site, every one of them once. */
export const partsOf = (
  texts: readonly ReviewText[],
  safetyCards: readonly string[],
): readonly ReviewPart[] => {
  const left = new Set(texts);
  const taken = (pattern: RegExp): readonly ReviewText[] => {
    const found = [...left].filter(({ id }) => pattern.test(id));
    for (const text of found) left.delete(text);
    return found;
  };
  const wanted = [
    ...places(safetyCards),
    { title: 'Everything else', holds: [/./] },
  ] satisfies readonly Place[];
  return wanted
    .map(({ title, holds }) => {
      const found = holds.flatMap(taken);
      const heading = found.find(({ id }) => /^(?:pages|cards)\/\S* (?:heading|title)$/.test(id));
      return { title: title.replace('…', heading?.english ?? ''), texts: found };
    })
    .filter((part) => part.texts.length > 0);
};

/** A part by its title, and what it holds, in order. */
interface Place {
  readonly title: string;
  readonly holds: readonly RegExp[];
}

const messages = (...names: readonly string[]): RegExp =>
  new RegExp(`^messages\\.json (?:${names.join('|')})(?:\\.|$)`);
const page = (id: string): RegExp => new RegExp(`^pages/${id}\\.md`);

const places = (safetyCards: readonly string[]): readonly Place[] => [
  {
    title: 'On every page: leaving, the menu, notes',
    holds: [
      messages('site', 'skip', 'exit', 'label', 'menu', 'page', 'draft', 'interpreter'),
      messages('language', 'languages', 'quiet', 'veil', 'footer'),
    ],
  },
  { title: 'The first page', holds: [page('home'), messages('home')] },
  ...safetyCards.map((id) => ({
    title: 'Safety card: …',
    holds: [new RegExp(`^cards/${id}\\.md`)],
  })),
  {
    title: 'Talk to someone now',
    holds: [page('talk'), messages('talk', 'line', 'number'), /^lines\.yaml/],
  },
  {
    title: 'Finding a place to start: questions and results',
    holds: [
      page('find'),
      messages('find', 'question'),
      messages('results', 'why', 'unknown', 'ask', 'note'),
    ],
  },
  { title: 'Other cards', holds: [/^cards\//] },
  {
    title: 'All options',
    holds: [
      page('options'),
      messages('options', 'filter', 'search', 'face', 'offer', 'grid', 'status', 'program'),
      messages('format', 'tie', 'topic', 'need', 'contact', 'borough', 'notConfirmed'),
      messages('from', 'source', 'sources'),
    ],
  },
  { title: 'Programs', holds: [/^programs\//] },
  ...pageIds.map((id) => ({
    title: 'Page: …',
    holds: [page(id), ...(beside[id] ?? [])],
  })),
];

/** What stands on a page beside its own text. */
const beside: Readonly<Record<string, readonly RegExp[]>> = {
  list: [messages('list')],
  words: [messages('words'), /^glossary\.yaml/],
  how: [messages('rules')],
  privacy: [messages('trace')],
  copy: [messages('pocket')],
};
