import type { Suggestion } from '#domain/suggest.ts';
import { make } from '#islands/make.ts';
import { known, preparePlace, whyOf } from '#islands/preparePlace.ts';
import type { Given } from '#islands/preparePlace.ts';

/** Fits a copied line to the block of people to talk to: its name, why, whether it is open, its numbers; the rest folded. */
export const prepareLine = (copy: Element, line: Suggestion, given: Given): void => {
  const { say } = given;
  const rest = make('details', {}, make('summary', {}, say('results.details')));
  const others = make('ul', { class: 'ways' });
  rest.append(
    ...[...copy.children].filter((part) => !part.matches('header,h3,[data-open],[data-ways]')),
  );
  for (const way of copy.querySelectorAll('[data-ways] > li')) {
    if (way.querySelector('.number a') === null) others.append(way);
  }
  if (others.childElementCount > 0) rest.querySelector('.what')?.after(others);
  copy.querySelector('header, h3')?.after(...whyOf(line, say), ...known(copy, line, given));
  copy.append(rest);
};

/** Fits a copied place to a row: name, who runs it, why, what to know first and one way in; the rest unfolds. */
export const prepareRow = (copy: Element, place: Suggestion, given: Given): void => {
  const [number] = given.isHeld ? [] : copy.querySelectorAll('[data-ways] .number a');
  const link = number?.closest('.number') ?? copy.querySelector('.go');
  const one = link === null ? [] : [make('p', { class: 'one' }, link.cloneNode(true))];
  preparePlace(copy, place, given);
  const rest = [...copy.children].filter((part) => !part.matches('header,h3,.why,.first-know'));
  copy.append(
    ...one,
    make('details', {}, make('summary', {}, given.say('results.details')), ...rest),
  );
};
