import { mostEntries } from '#domain/shortlist.ts';
import { countListed } from '#list/countListed.ts';
import type { Desk } from '#list/desk.ts';
import { make } from '#pieces/make.ts';
import { follow, listed, setListed } from '#list/shortlist.ts';

const places = '[data-place],[data-card]';

let desk: Desk | undefined;
let isWatching = false;

/** Gives every place and card its button, those that come later too (the results are copies of others). */
export const addToList = (current: Desk): void => {
  desk = current;
  refresh();
  follow('buttons', refresh);
  if (isWatching) return;
  isWatching = true;
  new MutationObserver(refresh).observe(document.body, { childList: true, subtree: true });
  // Copies of a button come without what it listens to.
  addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element ? target.closest('[data-add]') : null;
    const id = pressed?.closest<HTMLElement>(places);
    if (pressed === null || id === null || id === undefined || desk === undefined) return;
    toggle(idOf(id), pressed, desk);
  });
};

const toggle = (id: string, pressed: Element, { say }: Desk): void => {
  const entries = listed();
  const hasRoom = setListed(
    entries.includes(id) ? entries.filter((other) => other !== id) : [...entries, id],
  );
  if (hasRoom) return;
  const told = pressed.parentElement?.querySelector('[role]');
  if (told !== null && told !== undefined)
    told.textContent = say('list.full', { most: mostEntries });
};

const refresh = (): void => {
  if (desk === undefined) return;
  const { say, path, data } = desk;
  const entries = listed();
  countListed(entries.length);
  for (const place of document.querySelectorAll<HTMLElement>(places)) {
    const id = idOf(place);
    if (data.plain[id] === undefined || place.closest('.list') !== null) continue;
    const isOn = entries.includes(id);
    const state = `${data.locale}${String(isOn)}`;
    const line = place.querySelector<HTMLElement>(':scope > .add');
    // Only what has changed is made anew: what is made is heard of again.
    if (line?.dataset['is'] === state) continue;
    const words = say(isOn ? 'list.off' : 'list.add');
    const name = place.querySelector('h2,h3')?.textContent ?? '';
    const press = make(
      'button',
      { type: 'button', 'data-add': '', 'aria-label': `${words}: ${name}` },
      words,
    );
    const hadFocus = line?.contains(document.activeElement) === true;
    const next = make(
      'p',
      { class: 'add', 'data-is': state },
      press,
      ' ',
      make('span', { role: 'status' }),
    );
    if (isOn) next.append(make('a', { class: 'go', href: path('list') }, say('list.open')));
    if (line === null) place.append(next);
    else line.replaceWith(next);
    if (hadFocus) press.focus();
  }
};

const idOf = ({ dataset: { place, card } }: HTMLElement): string => place ?? card ?? '';
