import { addToList } from '#islands/addToList.ts';
import { deskOf } from '#islands/desk.ts';
import type { Tools } from '#islands/desk.ts';
import { linkFilter, printTable } from '#islands/narrowing.ts';
import { nextButton } from '#islands/nextPerson.ts';
import { openLinked } from '#islands/openLinked.ts';
import { showList } from '#islands/showList.ts';
import { tellOpen } from '#islands/tellOpen.ts';
import type { Pack } from '#safety/frame.ts';

/** Sets the list going: its page, its buttons, the links to it, and what the page for advocates has. */
export const enlivenList = (where: ParentNode, pack: Pack, tools: Tools): void => {
  const desk = deskOf(pack, tools);
  if (desk === null) return;
  addToList(desk);
  tellOpen(desk);
  showList(where, desk);
  linkFilter(where, desk);
  printTable(where, desk);
  where.querySelector('[data-next]')?.replaceChildren(nextButton(desk));
  openLinked(desk);
};
