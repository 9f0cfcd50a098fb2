import type { ListData } from '#wire/listData.ts';
import { sayer } from '#i18n/say.ts';
import type { Say } from '#i18n/say.ts';
import type { Pack } from '#safety/frame.ts';

/** What the first script hands to the second. */
export interface Tools {
  /** Makes the pack's text into HTML. */
  readonly html: (text: string) => string;
  /** Whether the answers say that someone may be watching the device (R6). */
  readonly isWatched: () => boolean;
  /** Puts the numbers of a copied place or card behind a question (holdNumbers.ts). */
  readonly holdNumbers: (copy: Element, say: Say) => void;
}

/** What the parts of the list work with, in one language. */
export interface Desk extends Tools {
  readonly data: ListData;
  readonly say: Say;
  /** The address of another page of the language. */
  readonly path: (page: string) => string;
  /** The place or card with an id as its page shows it, or null where it is no longer listed. */
  readonly original: (id: string) => HTMLElement | null;
  /** All options, as the page of questions has them for whoever has no script. */
  readonly options: () => readonly Node[];
}

const desks = new WeakMap<Pack, Desk>();

/** The desk of a language; null where there is no list, as on the page of languages. */
export const deskOf = (pack: Pack, tools: Tools): Desk | null => {
  const known = desks.get(pack);
  if (known !== undefined) return known;
  const list = Object.keys(pack.pages).find((path) => path.endsWith('/list/'));
  const text = /json">(.*?)<\/script>/s.exec(pack.pages[list ?? ''] ?? '')?.[1];
  const data: unknown = JSON.parse(text ?? 'null');
  if (list === undefined || !isListData(data)) return null;
  const path = (page: string): string => list.replace('list', page);
  // Out of the pack, not off the page: a place on the list may stand on a page that is not open.
  const inert = (page: string): DocumentFragment => {
    const holder = document.createElement('template');
    holder.innerHTML = tools.html(pack.pages[path(page)] ?? '');
    return holder.content;
  };
  let all: readonly DocumentFragment[] | undefined;
  const sources = (): readonly DocumentFragment[] => {
    if (all !== undefined) return all;
    const find = inert('find');
    // The whole cards stand before those that only lead to a page (src/components/Find.astro).
    const cards = [...find.querySelectorAll('template')].map(({ content }) => content);
    return (all = [find, inert('talk'), ...cards]);
  };
  const desk: Desk = {
    ...tools,
    data,
    say: sayer(data.locale, data.sentences),
    path,
    original: (id) =>
      data.plain[id] === undefined
        ? null
        : (sources()
            .map((source) =>
              source.querySelector<HTMLElement>(`[data-place="${id}"],[data-card="${id}"]`),
            )
            .find((found) => found !== null) ?? null),
    options: () => [
      ...document.importNode(
        sources()[0]?.querySelector('[data-plain]') ?? new DocumentFragment(),
        true,
      ).childNodes,
    ],
  };
  desks.set(pack, desk);
  return desk;
};

/** The page's own data, written by the build that built this script too. */
const isListData = (data: unknown): data is ListData =>
  typeof data === 'object' && data !== null && 'plain' in data;
