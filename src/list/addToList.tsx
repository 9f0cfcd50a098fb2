import { render } from 'preact';
import { mostEntries } from '#domain/shortlist.ts';
import { countListed } from '#list/countListed.ts';
import type { Desk } from '#list/desk.ts';
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
    const place = pressed?.closest<HTMLElement>(places);
    if (place === null || place === undefined || desk === undefined) return;
    toggle(place, desk);
  });
};

const toggle = (place: HTMLElement, current: Desk): void => {
  const entries = listed();
  const id = idOf(place);
  const hasRoom = setListed(
    entries.includes(id) ? entries.filter((other) => other !== id) : [...entries, id],
  );
  const line = lineOf(place);
  if (!hasRoom && line !== null) drawLine(line, place, current, true);
};

const refresh = (): void => {
  if (desk === undefined) return;
  countListed(listed().length);
  for (const place of document.querySelectorAll<HTMLElement>(places)) {
    const id = idOf(place);
    if (desk.data.plain[id] === undefined || place.closest('.list') !== null) continue;
    const state = `${desk.data.locale}${String(listed().includes(id))}`;
    const known = lineOf(place);
    // Only what has changed is drawn: whoever watches the page would be called again.
    if (known?.dataset['is'] === state) continue;
    const line = known ?? document.createElement('p');
    line.className = 'add';
    line.dataset['is'] = state;
    const hadFocus = line.contains(document.activeElement);
    if (known === null) place.append(line);
    drawLine(line, place, desk);
    if (hadFocus) line.querySelector('button')?.focus();
  }
};

const drawLine = (
  line: HTMLElement,
  place: HTMLElement,
  { say, path }: Desk,
  isFull = false,
): void => {
  const isOn = listed().includes(idOf(place));
  const words = say(isOn ? 'list.off' : 'list.add');
  const name = place.querySelector('h2,h3')?.textContent ?? '';
  render(
    <>
      {/* Made anew when it says something else: it is heard again. */}
      <button key={words} type="button" data-add aria-label={`${words}: ${name}`}>
        {words}
      </button>{' '}
      <span role="status">{isFull && say('list.full', { most: mostEntries })}</span>
      {isOn && (
        <a class="go" href={path('list')}>
          {say('list.open')}
        </a>
      )}
    </>,
    line,
  );
};

const lineOf = (place: HTMLElement): HTMLElement | null => place.querySelector(':scope > .add');

const idOf = ({ dataset: { place, card } }: HTMLElement): string => place ?? card ?? '';
