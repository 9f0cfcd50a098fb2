import { addToList } from '#list/addToList.tsx';
import type { Desk } from '#list/desk.ts';
import { linkFilter, printTable } from '#list/narrowing.tsx';
import { NextPerson } from '#list/NextPerson.tsx';
import { openLinked } from '#list/openLinked.ts';
import { drawInto } from '#pieces/drawInto.ts';
import { showList } from '#list/showList.tsx';

/** Sets the list going: its page, its buttons, the links to it, and what the page for advocates has. */
export const enlivenList = (where: ParentNode, desk: Desk): void => {
  addToList(desk);
  showList(where, desk);
  linkFilter(where, desk);
  printTable(where, desk);
  const next = where.querySelector('[data-next]');
  if (next !== null) drawInto(next, <NextPerson desk={desk} />);
  openLinked(desk);
};
