import type { Say } from '#i18n/say.ts';

/** Fits a copied place to one person's answers: what they avoid stands on its face (R17), numbers behind a question (R6). */
export const preparePlace = (
  copy: Element,
  say: Say,
  notes: readonly string[],
  isWatched: boolean,
): void => {
  if (notes.length > 0)
    (copy.querySelector('.by') ?? copy.querySelector('h3'))?.after(known(copy, say, notes));
  if (!isWatched) return;
  for (const ways of copy.querySelectorAll('[data-ways]')) {
    const question = element('p', say('line.safeFirst'));
    const details = document.createElement('details');
    ways.replaceWith(question, details);
    details.append(element('summary', say('line.show')), ways);
  }
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

const element = (name: string, text: string): HTMLElement => {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
};
