import type { Suggestion } from '#domain/suggest.ts';
import { faceOf, questions, reasonsOf, tiesOf, whyList } from '#find/faceOf.ts';
import { holdNumbers } from '#pieces/holdNumbers.ts';
import { make } from '#pieces/make.ts';
import type { Say } from '#i18n/say.ts';

/** What the places and cards of the results are made with. */
export interface Given {
  readonly say: Say;
  /** Holds the page's own places and cards, of which the results show copies. */
  readonly store: ParentNode;
  /** Someone may be watching the device: numbers stand behind a question (R6). */
  readonly isHeld: boolean;
}

/** How many reasons stand on a face and on a row, so that they are one line; the others are unfolded. */
const mostReasons = { face: 3, row: 2 };

/** Reasons that say when a line is open. */
const sayingHours = ['always-open', 'call-text-chat', 'crisis'];

/**
 * Fits a copied place to one person's answers: on its face why it is shown (R24) and what they should know first
 * (R17), the way in and words to say; one press away the rest, with what else is not known and what to ask.
 */
export const preparePlace = (copy: Element, place: Suggestion, given: Given): void => {
  const ways = [...copy.querySelectorAll('[data-ways] > li')];
  const isNumber = (way: Element): boolean => way.querySelector('.number a') !== null;
  fold(
    copy,
    place,
    given,
    ':not(.to)',
    mostReasons.face,
    ways.some(isNumber) ? isNumber : undefined,
  );
  if (given.isHeld) holdNumbers(copy, given.say);
};

/** Fits a copied line to the block of people to talk to: its name, why, whether it is open and who is (R35), its numbers; the rest folded. */
export const prepareLine = (copy: Element, line: Suggestion, given: Given): void => {
  const open = 'header, [data-open], [data-ways], [data-meanwhile]';
  // What cannot be pressed, or opens another site, is not for the first ten seconds.
  fold(copy, line, given, open, mostReasons.row, (way) => way.querySelector('.number a') !== null);
  if (line.why.some((key) => sayingHours.includes(key)))
    for (const hours of copy.querySelectorAll('[data-ways] .quiet')) hours.remove();
  if (given.isHeld) for (const part of copy.querySelectorAll(held)) part.setAttribute('hidden', '');
};

/** What of the lines waits for the answer about the device (R6): their numbers, and what leads to more of them. */
export const held = '.place > :is([data-ways], details)';

/** Fits a copied place to a row: name, who runs it, why, what to know first and one way in; the rest unfolds. */
export const prepareRow = (copy: Element, place: Suggestion, given: Given): void => {
  const number = given.isHeld ? undefined : copy.querySelector('[data-ways] .number a');
  const link = number?.parentElement ?? copy.querySelector('.to > .go');
  if (link !== null) copy.append(make('p', { class: 'one' }, link.cloneNode(true)));
  fold(copy, place, given, 'header, .one', mostReasons.row);
  if (given.isHeld) holdNumbers(copy, given.say);
};

/** Adds to a face what is said for these answers, and folds all but what a selector names and the ways that are meant. */
const fold = (
  copy: Element,
  place: Suggestion,
  { say, store }: Given,
  open: string,
  most: number,
  isOpen: (way: Element) => boolean = () => true,
): void => {
  const rest = [...copy.children].filter((part) => !part.matches(open));
  const ways = [...copy.querySelectorAll('[data-ways] > li')].filter((way) => !isOpen(way));
  const why = reasonsOf(copy, place, say);
  copy.querySelector('header')?.after(...faceOf(copy, place, why.slice(0, most), say));
  copy.append(
    make(
      'details',
      {},
      make('summary', {}, say('results.details')),
      ...whyList(why.slice(most), say),
      ...tiesOf(place, store),
      ...rest.filter((part) => !part.matches('.to')),
      ...(ways.length === 0 ? [] : [make('ul', { class: 'ways' }, ...ways)]),
      ...questions(copy, place, say),
      ...rest.filter((part) => part.matches('.to')),
    ),
  );
};
