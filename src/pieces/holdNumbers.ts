import { make } from '#pieces/make.ts';
import type { Say } from '#i18n/say.ts';

/** Puts the numbers of a copied place or card behind "Is this device safe?" (R6). */
export const holdNumbers = (copy: Element, say: Say): void => {
  for (const ways of copy.querySelectorAll('[data-ways]')) {
    const place = make('div', {});
    ways.replaceWith(place);
    place.replaceWith(held(ways, say));
  }
  // In a card's text a number can still be read, to be called from elsewhere; to press it, the question comes first.
  const numbers = [...copy.querySelectorAll('bdi.number')].filter(
    (number) => number.closest('[data-ways]') === null,
  );
  for (const part of new Set(numbers.map((number) => number.closest('[data-part]') ?? copy))) {
    const list = make('ul', {});
    for (const number of numbers.filter((one) => part.contains(one))) {
      const item = make('li', {});
      const name = number.previousElementSibling;
      if (name instanceof HTMLAnchorElement) item.append(name.textContent, ' ');
      item.append(number.cloneNode(true));
      list.append(item);
      number.replaceChildren(number.textContent);
    }
    part.append(held(list, say));
  }
};

const held = (numbers: Element, say: Say): HTMLElement =>
  make(
    'details',
    { class: 'held', 'data-held': '' },
    make('summary', {}, say('line.held')),
    numbers,
  );
