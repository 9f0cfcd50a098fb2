import { addToList } from '#list/addToList.ts';
import type { Desk } from '#list/desk.ts';
import { linkFilter, printTable } from '#list/narrowing.ts';
import { nextButton } from '#list/nextPerson.ts';
import { openLinked } from '#list/openLinked.ts';
import { showList } from '#list/showList.ts';

/** Sets the list going: its page, its buttons, the links to it, and what the page for advocates has. */
export const enlivenList = (where: ParentNode, desk: Desk): void => {
  addToList(desk);
  showList(where, desk);
  linkFilter(where, desk);
  printTable(where, desk);
  where.querySelector('[data-next]')?.replaceChildren(nextButton(desk));
  openLinked(desk);
};
