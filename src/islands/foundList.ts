import type { Found, Hit } from '#domain/searchRecord.ts';
import type { Say } from '#i18n/say.ts';
import { make } from '#pieces/make.ts';
import { excerpt, highlight } from '#search/highlight.ts';

/** How many of what has the very words are shown at first. */
const most = 12;

/** What was found, as links: people to talk to first where there is danger, then the very words, then what is only close in spelling. */
export const foundList = (
  { urgent, hits, near, instead }: Found,
  say: Say,
  options: string,
  other: readonly HTMLElement[] = [],
): readonly HTMLElement[] => {
  const group = (hits: readonly Hit[], title?: string, note?: string): readonly HTMLElement[] =>
    hits.length === 0
      ? []
      : [
          ...(title === undefined ? [] : [make('h2', {}, title)]),
          ...(note === undefined ? [] : [make('p', { class: 'quiet' }, note)]),
          make('ul', { class: 'found' }, ...hits.map((hit) => item(hit, say))),
        ];
  return [
    ...other,
    ...group(urgent, say('search.talk')),
    ...group(hits.slice(0, most)),
    ...rest(hits.slice(most), say),
    ...group(near, say('search.similar'), say('search.similarNote')),
    ...group(instead, say('search.talk')),
    make('p', {}, make('a', { class: 'go', href: options }, say('search.all'))),
  ];
};

/** The rest, behind a button. */
const rest = (hits: readonly Hit[], say: Say): readonly HTMLElement[] => {
  if (hits.length === 0) return [];
  const button = make('button', { type: 'button' }, say('search.more', { count: hits.length }));
  const line = make('p', {}, button);
  button.addEventListener('click', () => {
    const list = make('ul', { class: 'found' }, ...hits.map((hit) => item(hit, say)));
    line.replaceWith(list);
    list.querySelector('a')?.focus();
  });
  return [line];
};

/** A result; its link says whose offer or part it is, or two places would go by one name (WCAG 2.4.9). */
const item = ({ record: { title, of, address, kind, text }, by }: Hit, say: Say): HTMLElement =>
  make(
    'li',
    {},
    make(
      'a',
      { class: 'go', href: address },
      ...marked(title, by),
      ...(of === undefined ? [] : [` · ${of}`]),
    ),
    make('p', { class: 'quiet' }, say(`search.kind.${kind}`)),
    make('p', {}, ...marked(excerpt(text, by), by)),
  );

/** A text with the words by which it was found marked, made of nodes. */
const marked = (text: string, by: readonly string[]): readonly (Node | string)[] =>
  highlight(text, by).map((piece) => (piece.isHit ? make('mark', {}, piece.text) : piece.text));
