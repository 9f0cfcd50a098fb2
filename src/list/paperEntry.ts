import type { PaperWay } from '#wire/paperEntry.ts';
import type { Desk } from '#list/desk.ts';
import { make } from '#pieces/make.ts';

/** How many numbers of a place a card has room for. */
const onCard = 2;

/** The name of an entry: the plain one, or the one its page has, with the program's where it has one. */
export const nameOf = ({ data, original }: Desk, id: string, isPlain: boolean): string => {
  if (isPlain) return data.plain[id] ?? '';
  const name = original(id)?.querySelector('h2,h3')?.textContent.trim() ?? '';
  const program = data.short[id.replace(/\..*/, '')];
  return program === undefined ? name : `${name} · ${program}`;
};

/** Whether nobody has rung a number that paper has of a place. */
export const isUnconfirmed = ({ data }: Desk, id: string): boolean =>
  data.paper[id]?.ways.some(({ isConfirmed }) => isConfirmed !== true) === true;

/** A place with its numbers; on a sheet also with when they answer, in which languages, and how old they are. */
export const entryOf = (
  desk: Desk,
  id: string,
  isPlain: boolean,
  isSmall: boolean,
): HTMLElement => {
  const { say, data } = desk;
  const { paper, general } = data;
  const waysTo = (place: string, isFew: boolean): readonly PaperWay[] =>
    (paper[place]?.ways ?? []).filter((way) => !isFew || isNumber(way));
  const own = waysTo(id, isPlain || isSmall);
  const shown = isSmall ? own.slice(0, onCard) : own;
  const entry = make('article', {}, make('h3', {}, nameOf(desk, id, isPlain)));
  const isWithout = general !== null && !own.some(isNumber);
  // A place without a number of its own: its page says to ask this line.
  if (isWithout)
    entry.append(
      make(
        'p',
        {},
        `${say('label', { name: say('offer.through') })} ${nameOf(desk, general, isPlain || isSmall)}`,
      ),
    );
  const lent = isWithout ? waysTo(general, true).slice(0, 1) : [];
  entry.append(make('ul', {}, ...listOf([...shown, ...lent], isPlain || isSmall, isSmall)));
  const languages = paper[id]?.languages;
  if (!isSmall && languages !== undefined) entry.append(make('p', { class: 'quiet' }, languages));
  return entry;
};

const isNumber = ({ value }: PaperWay): boolean => /^[\d-]+$/.test(value);

const listOf = (
  ways: readonly PaperWay[],
  isPlain: boolean,
  isSmall: boolean,
): readonly HTMLElement[] =>
  ways.map((way, at) => {
    const { kind, value, extension = '', plain, whose, dated, hours } = way;
    const item = make(
      'li',
      {},
      // Whose a number is and what it is for can tell; the entry's plain name stands above it.
      isPlain ? (plain === undefined ? '' : `${plain}. `) : whose === undefined ? '' : `${whose} `,
      make('span', { class: 'way' }, kind),
      ' ',
      make('bdi', { dir: 'ltr', class: isNumber(way) ? 'number' : 'address' }, value),
      ` ${extension}`,
    );
    // Hours that the next one has too are said beside that one.
    const said = [hours === ways[at + 1]?.hours ? undefined : hours, dated];
    const rest = said.filter((text) => text !== undefined).join(' ');
    if (!isSmall && rest !== '') item.append(make('span', { class: 'quiet' }, ` ${rest}`));
    return item;
  });
