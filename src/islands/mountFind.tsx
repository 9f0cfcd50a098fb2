import { render } from 'preact';
import { suggest } from '#domain/suggest.ts';
import { Find } from '#islands/Find.tsx';
import type { FindState } from '#islands/Find.tsx';
import type { FindData } from '#domain/findData.ts';
import { sayer } from '#i18n/say.ts';
import type { Say } from '#i18n/say.ts';
import { forgetEvent } from '#safety/leave.ts';
import { practice } from '#safety/practice.ts';

/** Sets the questionnaire going where its page is shown; before Start, the page stays as it is without script. */
export const mountFind = (where: ParentNode): void => {
  const island = where.querySelector<HTMLElement>('[data-island="find"]');
  const text = island?.querySelector('script[type="application/json"]')?.textContent;
  const data: unknown = JSON.parse(text ?? 'null');
  if (island === null || !isFindData(data)) return;
  const say = sayer(data.locale, data.sentences);
  island.querySelector('[data-scripted]')?.setAttribute('data-ready', '');
  tryExit(island, say);
  const begin = (): void => {
    open(island, data, say);
  };
  island.querySelector('[data-begin]')?.addEventListener('click', begin);
  // The language was changed on the way: go on where the person was.
  if (memory !== null) begin();
};

/** What is known of the person while the page is open: it outlives a change of language and nothing else. */
let memory: FindState | null = null;

/** Whether the answers say that someone may be watching the device (R6): asked by the list, which has no answers. */
export const isWatched = (): boolean => watched;

let watched = false;

const open = (island: HTMLElement, data: FindData, say: Say): void => {
  const stage = document.createElement('div');
  // The places and cards are already on the page; the results show copies of them.
  const store = document.createElement('div');
  store.append(...island.childNodes);
  island.append(stage);
  const close = (): void => {
    render(null, stage);
    memory = null;
    watched = false;
    island.replaceChildren(...store.childNodes);
    const told = island.querySelector('[data-cleared]');
    if (told !== null) told.textContent = say('results.cleared');
    island.querySelector<HTMLElement>('[data-begin]')?.focus();
  };
  const remember = (state: FindState): void => {
    memory = state;
    watched = suggest(data.guide, state.answers).shows.includes('veil-handing');
  };
  render(<Find {...{ data, say, store, close, before: memory, remember }} />, stage);
  addEventListener(forgetEvent, () => {
    render(null, stage);
    store.replaceChildren();
    memory = null;
    watched = false;
  });
};

/** The page's own data, written by the build that built this script too. */
const isFindData = (data: unknown): data is FindData =>
  typeof data === 'object' && data !== null && 'guide' in data;

const tryExit = (island: HTMLElement, say: Say): void => {
  const place = island.querySelector('[data-practice]');
  if (place === null) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = say('exit.practice');
  const told = document.createElement('span');
  told.setAttribute('role', 'status');
  place.append(button, ' ', told);
  practice(button, () => {
    told.textContent = say('exit.practice.done');
  });
};
