import type { Desk } from '#islands/desk.ts';
import { make } from '#islands/make.ts';

/** How the list comes on paper: a sheet, or a card that folds to the size of a bank card. */
export type PaperKind = 'sheet' | 'card';

/** How many places a card has room for, and how many stand on each of its panels. */
const onCard = 6;
const onPanel = 2;
/** How many numbers of a place it has room for. */
const onEntry = 2;

/** The list as it is printed: out of sight until then, and by plain names unless others are wanted. */
export const paperOf = (
  desk: Desk,
  ids: readonly string[],
  kind: PaperKind,
  isPlain: boolean,
): HTMLElement => {
  const { say, data } = desk;
  const shown = ids.flatMap((id) => {
    const original = desk.original(id);
    return original === null ? [] : [{ id, original }];
  });
  const places = shown.filter(({ original }) => original.dataset['place'] !== undefined);
  const cards = shown.filter(({ original }) => original.dataset['card'] !== undefined);
  const entries = places.map(({ id, original }) =>
    entryOf(desk, id, original, isPlain, kind === 'card'),
  );
  const words = make(
    'section',
    {},
    make('h3', {}, say('offer.ask')),
    make('ul', {}, ...['1', '2', '3'].map((at) => make('li', {}, say(`list.say.${at}`)))),
  );
  const date = new Intl.DateTimeFormat(`${data.locale}-u-nu-latn-ca-gregory`, {
    dateStyle: 'long',
  }).format(new Date());
  const made = make('p', { class: 'made' }, say('list.made', { date }));
  const title = make('h2', {}, say('list.paper'));
  if (kind === 'card') {
    const panel = (at: number): HTMLElement =>
      make('section', {}, ...entries.slice(0, onCard).slice(at * onPanel, (at + 1) * onPanel));
    const first = panel(0);
    first.prepend(title);
    const last = make('section', {}, ...words.children, made);
    return make(
      'div',
      { class: isPlain ? 'paper fold' : 'paper fold full' },
      first,
      panel(1),
      panel(2),
      last,
    );
  }
  const also = cards.map(({ id, original }) => make('li', {}, nameOf(desk, id, original, isPlain)));
  const sheet = make('div', { class: 'paper' }, title, ...entries);
  if (also.length > 0) sheet.append(make('ul', {}, ...also));
  sheet.append(words, made);
  return sheet;
};

/** The lines of a paper, as text. */
export const textOf = (paper: HTMLElement): string =>
  [...paper.querySelectorAll('h2,h3,li,p')]
    .map((line) => line.textContent.replace(/\s+/g, ' ').trim())
    .join('\n');

/** The name of an entry: the plain one, or the one its page has, with the program's where it has one. */
const nameOf = ({ data }: Desk, id: string, original: Element, isPlain: boolean): string =>
  isPlain
    ? (data.plain[id] ?? '')
    : [...original.querySelectorAll(':scope > header > :is(h2,h3,.by)')]
        .map(({ textContent }) => textContent.trim())
        .join(' · ');

const entryOf = (
  desk: Desk,
  id: string,
  original: Element,
  isPlain: boolean,
  isSmall: boolean,
): HTMLElement => {
  const entry = make('article', {}, make('h3', {}, nameOf(desk, id, original, isPlain)));
  const own = isSmall ? waysOf(original, true).slice(0, onEntry) : waysOf(original, isPlain);
  const { general } = desk.data;
  const line = general === null ? null : desk.original(general);
  if (
    own.some((way) => way.querySelector('.number') !== null) ||
    general === null ||
    line === null
  ) {
    entry.append(make('ul', {}, ...own));
    return entry;
  }
  // A place without a number of its own: its page says to ask this line.
  const through = `${desk.say('offer.through')}: ${nameOf(desk, general, line, isPlain || isSmall)}`;
  entry.append(make('p', {}, through), make('ul', {}, ...own, ...waysOf(line, true).slice(0, 1)));
  return entry;
};

/** The ways to reach a place: on plain paper only numbers, since an address says what it is about. */
const waysOf = (original: Element, isPlain: boolean): readonly Element[] =>
  [...original.querySelectorAll('[data-ways] > li')]
    .filter((way) => !isPlain || way.querySelector('.number') !== null)
    .map((way) => {
      const copy = document.importNode(way, true);
      // Whose a number is and what it is for can tell; the entry's plain name stands above it.
      if (isPlain)
        for (const whose of copy.querySelectorAll<HTMLElement>('.whose'))
          whose.replaceWith(plainOf(whose));
      // A program's hours would push a full sheet onto a second page; its own page says them.
      for (const hours of copy.querySelectorAll('[data-hours]')) hours.remove();
      for (const link of copy.querySelectorAll('a')) link.replaceWith(...link.childNodes);
      // A space within it would stand on the wrong side where the words run from right to left.
      for (const number of copy.querySelectorAll('bdi'))
        number.textContent = number.textContent.trim();
      return copy;
    });

/** What paper in plain words has in place of a number's owner: a line's neutral name, or nothing. */
const plainOf = ({ dataset: { plain } }: HTMLElement): string =>
  plain === undefined ? '' : `${plain}.`;
