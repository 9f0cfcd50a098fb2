import { numbersIn } from '#domain/shortlist.ts';
import type { Desk } from '#list/desk.ts';
import { pickFilter } from '#list/narrowing.tsx';
import { setListed } from '#list/shortlist.ts';
import { showList } from '#list/showList.tsx';
import { tellReload } from '#list/tellReload.ts';
import { fragment, stripFragment } from '#safety/fragment.ts';
import { unfold } from '#safety/links.ts';

let isRead = false;

/** Says that the page was reloaded; reads the code it was opened with, once, takes it out of the address, and shows what it names; of a part of a page, opens what it is folded in. */
export const openLinked = (desk: Desk): void => {
  if (isRead) return;
  isRead = true;
  tellReload(desk);
  const code = fragment();
  if (code === '') return;
  const numbers = numbersIn(code);
  const { pathname } = location;
  if (pathname === desk.path('options') && numbers !== null) {
    stripFragment();
    pickFilter(numbers);
  }
  if (pathname !== desk.path('list')) {
    unfold(document.getElementById(code));
    return;
  }
  stripFragment();
  const ids = (numbers ?? []).flatMap(
    (number) => Object.keys(givenCodes).find((id) => givenCodes[id] === number) ?? [],
  );
  const listed = ids.filter((id) => desk.original(id) !== null);
  setListed(listed);
  showList(
    document,
    desk,
    numbers === null ? 'broken' : listed.length < numbers.length ? 'gone' : 'opened',
  );
};
