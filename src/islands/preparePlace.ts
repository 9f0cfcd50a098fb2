import type { Say } from '#i18n/say.ts';

/** Fits a copied place to one person's answers: what they avoid stands on its face (R17), numbers behind a question (R6). */
export const preparePlace = (
  copy: Element,
  say: Say,
  { notes, face }: { readonly notes: readonly string[]; readonly face: readonly string[] },
  isWatched: boolean,
): void => {
  const added = face.filter((key) => copy.querySelector(`[data-unknown="${key}"]`) === null);
  if (notes.length + added.length > 0) {
    const box = known(copy, say, notes);
    for (const key of added) box.append(asked(say, key));
    (copy.querySelector('.by') ?? copy.querySelector('h3'))?.after(box);
  }
  if (isWatched) holdNumbers(copy, say);
};

/** Puts the numbers of a copied place or card behind "Is this device safe?" (R6). */
export const holdNumbers = (copy: Element, say: Say): void => {
  for (const ways of copy.querySelectorAll('[data-ways]')) {
    const place = document.createElement('div');
    ways.replaceWith(place);
    place.replaceWith(...held(ways, say));
  }
  // In a card's text a number can still be read, to be called from elsewhere; to press it, the question comes first.
  const numbers = [...copy.querySelectorAll('bdi.number')].filter(
    (number) => number.closest('[data-ways]') === null,
  );
  for (const part of new Set(numbers.map((number) => number.closest('[data-part]') ?? copy))) {
    const list = document.createElement('ul');
    for (const number of numbers.filter((one) => part.contains(one))) {
      const item = document.createElement('li');
      const name = number.previousElementSibling;
      if (name instanceof HTMLAnchorElement) item.append(name.textContent, ' ');
      item.append(number.cloneNode(true));
      list.append(item);
      number.replaceChildren(number.textContent);
    }
    part.append(...held(list, say));
  }
};

const held = (numbers: Element, say: Say): readonly HTMLElement[] => {
  const details = document.createElement('details');
  // Paper leaves it folded (src/styles/print.css).
  details.dataset['held'] = '';
  details.append(element('summary', say('line.show')), numbers);
  return [element('p', say('line.safeFirst')), details];
};

/** What is known and should be said first, with the place's own sentence where it is about a tie. */
const known = (copy: Element, say: Say, notes: readonly string[]): Element => {
  const box = document.createElement('div');
  box.className = 'first-know';
  box.append(element('h4', say('results.notes')));
  for (const note of notes) {
    const tie = copy.querySelector(`[data-tie="${note.replace('tie.', '')}"]`)?.cloneNode(true);
    if (tie === undefined) box.append(element('p', say(`note.${note}`)));
    else {
      const list = document.createElement('dl');
      list.append(tie);
      box.append(list);
    }
  }
  return box;
};

/** What is not known, and the question to ask. */
const asked = (say: Say, key: string): Element => {
  const made = element('p', `${say(`unknown.${key}`)} `);
  made.append(element('q', say(`ask.${key}`)));
  return made;
};

const element = (name: string, text: string): HTMLElement => {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
};
