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
