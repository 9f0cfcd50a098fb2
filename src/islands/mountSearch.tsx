import { createRef } from 'preact';
import { SearchBox } from '#islands/SearchBox.tsx';
import { drawInto } from '#pieces/drawInto.ts';
import type { Pack } from '#safety/frame.ts';
import { forgetEvent } from '#safety/leave.ts';
import type { SearchData } from '#wire/searchData.ts';

/** Sets a search box where a page has a place for one; without script there is none. */
export const mountSearch = (where: ParentNode, pack: Pack): void => {
  const { search: data } = pack;
  if (!isSearchData(data)) return;
  for (const place of where.querySelectorAll<HTMLElement>('[data-search]'))
    mount(place, pack, data);
};

const isSearchData = (data: unknown): data is SearchData =>
  typeof data === 'object' && data !== null && 'words' in data;

const mount = (place: HTMLElement, pack: Pack, data: SearchData): void => {
  place.setAttribute('role', 'search');
  const box = createRef<SearchBox>();
  const name = place.dataset['search'] ?? '';
  drawInto(place, <SearchBox ref={box} {...{ pack, data, name }} />);
  forget(place, () => box.current?.clear());
};

/** What was typed is dropped when the page is left, and when it is read no longer. */
const forget = (place: HTMLElement, clear: () => void): void => {
  addEventListener(forgetEvent, clear);
  new MutationObserver(() => {
    if (!place.isConnected) clear();
  }).observe(document.body, { childList: true });
};
