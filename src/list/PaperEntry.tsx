import type { PaperWay } from '#wire/paperEntry.ts';
import type { Desk } from '#list/desk.ts';

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

interface Props {
  readonly desk: Desk;
  readonly id: string;
  readonly isPlain: boolean;
  /** On a card, which has little room. */
  readonly isSmall: boolean;
}

/** A place with its numbers; on a sheet also with when they answer, in which languages, and how old they are. */
export const PaperEntry = ({ desk, id, isPlain, isSmall }: Props) => {
  const { say, data } = desk;
  const { paper, general } = data;
  const isBare = isPlain || isSmall;
  const waysTo = (place: string, isFew: boolean): readonly PaperWay[] =>
    (paper[place]?.ways ?? []).filter((way) => !isFew || isNumber(way));
  const own = waysTo(id, isBare);
  const shown = isSmall ? own.slice(0, onCard) : own;
  // A place without a number of its own: its page says to ask this line.
  const through = own.some(isNumber) ? null : general;
  const lent = through === null ? [] : waysTo(through, true).slice(0, 1);
  const ways = [...shown, ...lent];
  const languages = paper[id]?.languages;
  return (
    <article>
      <h3>{nameOf(desk, id, isPlain)}</h3>
      {through !== null && (
        <p>
          {say('label', { name: say('offer.through') })} {nameOf(desk, through, isBare)}
        </p>
      )}
      <ul>
        {ways.map((way, at) => (
          <Way key={at} way={way} isPlain={isBare} isSmall={isSmall} next={ways[at + 1]} />
        ))}
      </ul>
      {!isSmall && languages !== undefined && <p class="quiet">{languages}</p>}
    </article>
  );
};

const isNumber = ({ value }: PaperWay): boolean => /^[\d-]+$/.test(value);

interface WayProps {
  readonly way: PaperWay;
  readonly isPlain: boolean;
  readonly isSmall: boolean;
  /** The way that stands below. */
  readonly next: PaperWay | undefined;
}

const Way = ({ way, isPlain, isSmall, next }: WayProps) => {
  const { kind, value, extension = '', plain, whose, dated, hours } = way;
  // Hours that the next one has too are said beside that one.
  const said = [hours === next?.hours ? undefined : hours, dated];
  const rest = said.filter((text) => text !== undefined).join(' ');
  // Whose a number is and what it is for can tell; the entry's plain name stands above it.
  const before = isPlain ? plain && `${plain}. ` : whose && `${whose} `;
  return (
    <li>
      {before}
      <span class="way">{kind}</span>{' '}
      <bdi dir="ltr" class={isNumber(way) ? 'number' : 'address'}>
        {value}
      </bdi>{' '}
      {extension}
      {!isSmall && rest !== '' && <span class="quiet"> {rest}</span>}
    </li>
  );
};
