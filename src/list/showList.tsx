import { render } from 'preact';
import type { Desk } from '#list/desk.ts';
import { List } from '#list/List.tsx';
import type { Note } from '#list/List.tsx';
import { follow, listed } from '#list/shortlist.ts';
import { drawInto } from '#pieces/drawInto.ts';

/** Puts the list on its page, where that is shown, and keeps it up to date. */
export const showList = (where: ParentNode, desk: Desk, note?: Note): void => {
  const home = where.querySelector<HTMLElement>('[data-list]');
  if (home === null) return;
  const list = () => <List desk={desk} ids={listed()} note={note} />;
  drawInto(home, list());
  follow('list', () => {
    render(list(), home);
  });
};
