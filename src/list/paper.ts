import type { Desk } from '#list/desk.ts';
import { make } from '#pieces/make.ts';
import { entryOf, isUnconfirmed, nameOf } from '#list/paperEntry.ts';

/** How the list comes on paper: a sheet, or a card that folds to the size of a bank card. */
export type PaperKind = 'sheet' | 'card';

/** How many places a card has room for, and how many stand on each of its panels. */
const onCard = 6;
const onPanel = 2;
/** How many lines there are to write on. */
const toWriteOn = { sheet: 5, card: 3 } as const;

/** The list as it is printed: out of sight until then, and by plain names unless others are wanted. */
export const paperOf = (
  desk: Desk,
  ids: readonly string[],
  kind: PaperKind,
  isPlain: boolean,
): HTMLElement => {
  const { say, data } = desk;
  const isCard = kind === 'card';
  const places = ids.filter((id) => data.paper[id] !== undefined && desk.original(id) !== null);
  const cards = ids.filter((id) => data.paper[id] === undefined && desk.original(id) !== null);
  const entries = places.map((id) => entryOf(desk, id, isPlain, isCard));
  const date = new Intl.DateTimeFormat(`${data.locale}-u-nu-latn-ca-gregory`, {
    dateStyle: 'long',
  }).format(new Date());
  const made = make('p', { class: 'made' }, say('list.made', { date }));
  if (places.some((id) => isUnconfirmed(desk, id))) made.append(' ', say('notConfirmed'));
  const title = make('h2', {}, say('list.paper'));
  const notes = make(
    'section',
    { class: 'notes' },
    make('strong', {}, say('list.notes')),
    ...Array.from({ length: toWriteOn[kind] }, () => make('hr', {})),
  );
  if (isCard) {
    const panel = (at: number): HTMLElement =>
      make('section', {}, ...entries.slice(at * onPanel, (at + 1) * onPanel));
    // In a wallet others may read it: what to say stands on the sheet alone.
    const last = make('section', {}, title, made, notes);
    const panels = Array.from({ length: onCard / onPanel }, (_, at) => panel(at));
    return make('div', { class: 'paper fold' }, ...panels, last);
  }
  const sheet = make(
    'div',
    { class: 'paper' },
    title,
    make('div', { class: 'columns' }, ...entries),
  );
  if (cards.length > 0)
    sheet.append(make('ul', {}, ...cards.map((id) => make('li', {}, nameOf(desk, id, isPlain)))));
  const words = make(
    'section',
    {},
    make('h3', {}, say('offer.ask')),
    make('ul', {}, ...['1', '2', '3'].map((at) => make('li', {}, say(`list.say.${at}`)))),
  );
  sheet.append(words, notes, made);
  return sheet;
};

/** The lines of a paper, as text. */
export const textOf = (paper: HTMLElement): string =>
  [...paper.querySelectorAll('h2,h3,li,p')]
    .map((line) => line.textContent.replace(/\s+/g, ' ').trim())
    .join('\n');
