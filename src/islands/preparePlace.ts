import type { Suggestion } from '#domain/suggest.ts';
import { holdNumbers } from '#islands/holdNumbers.ts';
import { make } from '#islands/make.ts';
import { stored } from '#islands/stored.ts';
import type { Say } from '#i18n/say.ts';

/** What the places and cards of the results are made with. */
export interface Given {
  readonly say: Say;
  /** Holds the page's own places and cards, of which the results show copies. */
  readonly store: ParentNode;
  /** Whether what comes with the pack is among them. */
  readonly isWhole: boolean;
  /** Someone may be watching the device: numbers stand behind a question (R6). */
  readonly isHeld: boolean;
}

/**
 * Fits a copied place to one person's answers: under its name why it is shown (R24) and what they should know
 * first (R17), folded what else is not known and what to ask, numbers behind a question (R6).
 */
export const preparePlace = (copy: Element, place: Suggestion, given: Given): void => {
  const { say, isHeld } = given;
  const head = copy.querySelector('header') ?? copy.querySelector('h3');
  head?.after(...whyOf(place, say), ...known(copy, place, given));
  const link = copy.querySelector(':scope > p:last-child > .go')?.parentElement;
  const asked = unknownOf(copy, place, say);
  if (link === null || link === undefined) copy.append(...asked);
  else link.before(...asked);
  if (isHeld) holdNumbers(copy, say);
};

/** Why a place is shown, in one line. */
export const whyOf = ({ why }: Suggestion, say: Say): readonly Element[] =>
  why.length === 0
    ? []
    : [
        make(
          'ul',
          { class: 'why', 'aria-label': say('results.why') },
          ...why.map((key) => make('li', {}, say(`why.${key}`))),
        ),
      ];

/** What is known and should be said first, with the program's own sentence where it is about a tie; what must be asked first. */
export const known = (
  copy: Element,
  { id, notes, face }: Suggestion,
  { say, store }: Given,
): readonly Element[] => {
  const asked = face.filter((key) => copy.querySelector(`[data-unknown="${key}"]`) === null);
  if (notes.length + asked.length === 0) return [];
  const told = notes.map((note) => {
    const [program = ''] = id.split('.');
    const tie = stored(
      store,
      `[data-ties="${program}"] [data-tie="${note.replace('tie.', '')}"]`,
    );
    return tie === null
      ? make('p', {}, say(`note.${note}`))
      : make('dl', {}, document.importNode(tie, true));
  });
  return [
    make(
      'div',
      { class: 'first-know', role: 'group', 'aria-label': say('results.notes') },
      ...told,
      ...asked.map((key) => question('p', key, say)),
    ),
  ];
};

/** What else is not known of a place, each once, as something to ask. */
const unknownOf = (copy: Element, { unknown, face }: Suggestion, say: Say): readonly Element[] => {
  const keys = unknown.filter(
    (key) => !face.includes(key) && copy.querySelector(`[data-unknown="${key}"]`) === null,
  );
  if (keys.length === 0) return [];
  const list = make('ul', {}, ...keys.map((key) => question('li', key, say)));
  return [make('details', {}, make('summary', {}, say('results.unknown')), list)];
};

const question = (name: 'p' | 'li', key: string, say: Say): HTMLElement => {
  const [told, words] = [`ask.${key}`, say(`ask.${key}`)];
  // What has no words to ask with gives its key.
  return make(
    name,
    {},
    `${say(`unknown.${key}`)} `,
    ...(words === told ? [] : [make('q', {}, words)]),
  );
};
