import { sayer } from '#i18n/say.ts';
import { unpacked } from '#wire/packedWords.ts';
import type { SearchData } from '#wire/searchData.ts';
import { recordsOf } from '#search/recordsOf.ts';
import { search } from '#search/search.ts';
import { searchIndex } from '#search/searchIndex.ts';
import type { SearchIndex } from '#search/searchIndex.ts';
import type { Pack } from '#safety/frame.ts';
import { forgetEvent } from '#safety/leave.ts';
import { foundList } from '#islands/foundList.ts';
import { inLanguage } from '#islands/inLanguage.ts';
import { make } from '#pieces/make.ts';

/** How long nothing must be typed before a screen reader is told what was found, in milliseconds. */
const pause = 700;

/** Sets a search box where a page has a place for one; without script there is none. */
export const searchBox = (where: ParentNode, pack: Pack): void => {
  const { search: data } = pack;
  if (!isSearchData(data)) return;
  for (const place of where.querySelectorAll<HTMLElement>('[data-search]'))
    mount(place, pack, data);
};

const isSearchData = (data: unknown): data is SearchData =>
  typeof data === 'object' && data !== null && 'words' in data;

const mount = (place: HTMLElement, pack: Pack, data: SearchData): void => {
  const say = sayer(data.locale, data.say);
  // Plain text: a box of type "search" may offer what was typed before. What is checked for spelling may be sent to a server.
  const box = make('input', {
    type: 'text',
    id: `s-${place.dataset['search'] ?? ''}`,
    autocomplete: 'off',
    autocapitalize: 'off',
    autocorrect: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    dir: 'auto',
    'data-form-type': 'other',
    'aria-describedby': `${place.dataset['search'] ?? ''}-hint`,
  });
  const label = make('label', { for: box.id }, say('search.label'));
  const hint = make(
    'p',
    { class: 'quiet', id: `${place.dataset['search'] ?? ''}-hint` },
    say('search.hint'),
  );
  const clearing = make('button', { type: 'button', hidden: '' }, say('search.clear'));
  const told = make('p', { role: 'status', class: 'told' });
  const found = make('div', {});
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const clear = (): void => {
    clearTimeout(waiting);
    box.value = '';
    told.textContent = '';
    clearing.hidden = true;
    found.replaceChildren();
  };
  const look = (): void => {
    clearTimeout(waiting);
    const typed = box.value.trim();
    clearing.hidden = box.value === '';
    if (typed === '') {
      told.textContent = '';
      found.replaceChildren();
      return;
    }
    const result = search(indexOf(pack, data), typed);
    found.replaceChildren(
      ...foundList(
        result,
        say,
        `/${data.locale}/options/`,
        inLanguage(result.language, pack, data),
      ),
    );
    const count = result.urgent.length + result.hits.length + result.near.length;
    waiting = setTimeout(() => {
      told.textContent = count > 0 ? say('search.count', { count }) : say('search.none');
    }, pause);
  };
  // Made ready before the first letter, which would wait for it.
  box.addEventListener('focus', () => indexOf(pack, data));
  box.addEventListener('input', look);
  clearing.addEventListener('click', () => {
    clear();
    box.focus();
  });
  place.setAttribute('role', 'search');
  place.append(label, box, clearing, hint, told, found);
  forget(place, clear);
};

/** What was typed is dropped when the page is left, and when it is read no longer. */
const forget = (place: HTMLElement, clear: () => void): void => {
  addEventListener(forgetEvent, clear);
  new MutationObserver(() => {
    if (!place.isConnected) clear();
  }).observe(document.body, { childList: true });
};

const indexes = new WeakMap<Pack, SearchIndex>();

/** The index of a language, made when something is first looked for. */
const indexOf = (pack: Pack, data: SearchData): SearchIndex => {
  const known = indexes.get(pack);
  if (known !== undefined) return known;
  const index = searchIndex(unpacked(data.words), recordsOf(pack.pages));
  indexes.set(pack, index);
  return index;
};
