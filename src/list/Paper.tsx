import { render } from 'preact';
import type { Desk } from '#list/desk.ts';
import { isUnconfirmed, nameOf, PaperEntry } from '#list/PaperEntry.tsx';

/** How the list comes on paper: a sheet, or a card that folds to the size of a bank card. */
export type PaperKind = 'sheet' | 'card';

/** How many places a card has room for, and how many stand on each of its panels. */
const onCard = 6;
const onPanel = 2;
/** How many lines there are to write on. */
const toWriteOn = { sheet: 5, card: 3 } as const;

interface Props {
  readonly desk: Desk;
  readonly ids: readonly string[];
  readonly kind: PaperKind;
  readonly isPlain: boolean;
}

/** The list as it is printed: out of sight until then, and by plain names unless others are wanted. */
export const Paper = ({ desk, ids, kind, isPlain }: Props) => {
  const { say, data } = desk;
  const isCard = kind === 'card';
  const known = ids.filter((id) => desk.original(id) !== null);
  const places = known.filter((id) => data.paper[id] !== undefined);
  const cards = known.filter((id) => data.paper[id] === undefined);
  const entries = places.map((id) => (
    <PaperEntry key={id} {...{ desk, id, isPlain }} isSmall={isCard} />
  ));
  const date = new Intl.DateTimeFormat(`${data.locale}-u-nu-latn-ca-gregory`, {
    dateStyle: 'long',
  }).format(new Date());
  const made = (
    <p class="made">
      {say('list.made', { date })}
      {places.some((id) => isUnconfirmed(desk, id)) && ` ${say('notConfirmed')}`}
    </p>
  );
  const title = <h2>{say('list.paper')}</h2>;
  const notes = (
    <section class="notes">
      <strong>{say('list.notes')}</strong>
      {Array.from({ length: toWriteOn[kind] }, (_, at) => (
        <hr key={at} />
      ))}
    </section>
  );
  if (isCard)
    return (
      <div class="paper fold">
        {Array.from({ length: onCard / onPanel }, (_, at) => (
          <section key={at}>{entries.slice(at * onPanel, (at + 1) * onPanel)}</section>
        ))}
        {/* In a wallet others may read it: what to say stands on the sheet alone. */}
        <section>
          {title}
          {made}
          {notes}
        </section>
      </div>
    );
  return (
    <div class="paper">
      {title}
      <div class="columns">{entries}</div>
      {cards.length > 0 && (
        <ul>
          {cards.map((id) => (
            <li key={id}>{nameOf(desk, id, isPlain)}</li>
          ))}
        </ul>
      )}
      <section>
        <h3>{say('offer.ask')}</h3>
        <ul>
          {['1', '2', '3'].map((at) => (
            <li key={at}>{say(`list.say.${at}`)}</li>
          ))}
        </ul>
      </section>
      {notes}
      {made}
    </div>
  );
};

/** The lines of the sheet, as text. */
export const textOf = (sheet: Omit<Props, 'kind'>): string => {
  const paper = document.createElement('div');
  render(<Paper {...sheet} kind="sheet" />, paper);
  return [...paper.querySelectorAll('h2,h3,li,p')]
    .map((line) => line.textContent.replace(/\s+/g, ' ').trim())
    .join('\n');
};
