import type { Suggestion } from '#domain/suggest.ts';
import { faceOf, questions, tiesOf } from '#islands/faceOf.ts';
import { holdNumbers } from '#islands/holdNumbers.ts';
import { make } from '#islands/make.ts';
import type { Say } from '#i18n/say.ts';

/** What the places and cards of the results are made with. */
export interface Given {
  readonly say: Say;
  /** Holds the page's own places and cards, of which the results show copies. */
  readonly store: ParentNode;
  /** Someone may be watching the device: numbers stand behind a question (R6). */
  readonly isHeld: boolean;
}

/**
 * Fits a copied place to one person's answers: on its face why it is shown (R24) and what they should know first
 * (R17), the way in and words to say; one press away the rest, with what else is not known and what to ask.
 */
export const preparePlace = (copy: Element, place: Suggestion, given: Given): void => {
  const { say } = given;
  const ways = [...copy.querySelectorAll('[data-ways] > li')];
  const isNumber = (way: Element): boolean => way.querySelector('.number a') !== null;
  const others = ways.some(isNumber) ? ways.filter((way) => !isNumber(way)) : [];
  face(copy, place, say);
  const open = ':is(header, .why, .first-know, .ask-mark, .face, [data-open], [data-ways], .say)';
  fold(copy, place, given, open, others);
  if (given.isHeld) holdNumbers(copy, say);
};

/** Fits a copied line to the block of people to talk to: its name, why, whether it is open, its numbers; the rest folded. */
export const prepareLine = (
  copy: Element,
  line: Suggestion,
  given: Given,
  beside: readonly string[],
): void => {
  const why = face(copy, line, given.say);
  for (const hours of copy.querySelectorAll('[data-ways] .quiet')) {
    // "Open day and night" stands above.
    if (why?.includes(hours.textContent.trim()) === true) hours.remove();
  }
  // What cannot be pressed, or opens another site, is not for the first ten seconds.
  const others = [...copy.querySelectorAll('[data-ways] > li')].filter(
    (way) => way.querySelector('.number a') === null,
  );
  // Who is open meanwhile (R35), unless they stand in the same block.
  const meanwhile = beside.map((id) => `:not(:has([href$="#line-${id}"]))`).join('');
  const open = `:is(header, .why, .first-know, [data-open], [data-ways]), [data-meanwhile]${meanwhile}`;
  fold(copy, line, given, open, others);
};

/** Fits a copied place to a row: name, who runs it, why, what to know first and one way in; the rest unfolds. */
export const prepareRow = (copy: Element, place: Suggestion, given: Given): void => {
  const number = given.isHeld ? null : copy.querySelector('[data-ways] .number:has(a)');
  const link = number ?? copy.querySelector('.go');
  face(copy, place, given.say);
  if (link !== null) copy.append(make('p', { class: 'one' }, link.cloneNode(true)));
  fold(copy, place, given, ':is(header, .why, .first-know, .one)', []);
  if (given.isHeld) holdNumbers(copy, given.say);
};

/** Adds to a face what is said for these answers; gives the reasons as they are read. */
const face = (copy: Element, place: Suggestion, say: Say): string | undefined => {
  const added = faceOf(copy, place, say);
  copy.querySelector('header')?.after(...added);
  return copy.querySelector('.why')?.textContent;
};

/** Folds all but what a selector names: what it is, ties in the program's own words, what is not known, and the rest. */
const fold = (
  copy: Element,
  place: Suggestion,
  { say, store }: Given,
  open: string,
  others: readonly Element[],
): void => {
  const rest = [...copy.children].filter((part) => !part.matches(open));
  copy.append(
    make(
      'details',
      {},
      make('summary', {}, say('results.details')),
      ...rest.slice(0, 1),
      ...tiesOf(place, store),
      ...(others.length === 0 ? [] : [make('ul', { class: 'ways' }, ...others)]),
      ...questions(copy, place, say),
      ...rest.slice(1),
    ),
  );
};
