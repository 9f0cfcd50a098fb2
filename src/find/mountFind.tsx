import { render } from 'preact';
import { suggest } from '#domain/suggest.ts';
import { Find } from '#find/Find.tsx';
import type { FindState } from '#find/findState.ts';
import type { FindData } from '#wire/findData.ts';
import { sayer } from '#i18n/say.ts';
import type { Say, Sentences } from '#i18n/say.ts';
import { forgetEvent } from '#safety/leave.ts';
import type { Pack } from '#safety/frame.ts';
import { practice } from '#safety/practice.ts';

/** Sets the questionnaire going where its page is shown; before Start, the page stays as it is without script. */
export const mountFind = (where: ParentNode): void => {
  const place = where.querySelector<HTMLElement>(island);
  const text = place?.querySelector('script[type="application/json"]')?.textContent;
  const data: unknown = JSON.parse(text ?? 'null');
  if (place === null || !isFindData(data)) return;
  whole = null;
  const say = sayer(data.locale, data.sentences);
  place.querySelector('[data-scripted]')?.setAttribute('data-ready', '');
  tryExit(place, say);
  const begin = (): void => {
    open(place, data, say);
  };
  place.querySelector('[data-begin]')?.addEventListener('click', begin);
  // The language was changed on the way: go on where the person was.
  if (memory !== null) begin();
};

/** Hands over the page of questions as the pack has it, whole: results that are shown already then show all of it. */
export const completeFind = ({ pages }: Pack, html: (text: string) => string): void => {
  const page = pages[location.pathname];
  if (page === undefined || document.querySelector(island) === null) return;
  const holder = document.createElement('template');
  holder.innerHTML = html(page);
  whole = holder.content;
  draw();
};

const island = '[data-island="find"]';

/** With what the page's file leaves to the pack (src/build/withoutLater.ts); null until it has come. */
let whole: ParentNode | null = null;

/** Draws the questions or the results anew where they are shown. */
let draw = (): void => undefined;

/** What is known of the person while the page is open: it outlives a change of language and nothing else. */
let memory: FindState | null = null;

/** Whether the answers say that someone may be watching the device (R6): asked by the list, which has no answers. */
export const isWatched = (): boolean => watched;

let watched = false;

const open = (place: HTMLElement, data: FindData, say: Say): void => {
  const stage = document.createElement('div');
  // The places and cards are already on the page; the results show copies of them.
  const store = document.createElement('div');
  store.append(...place.childNodes);
  place.append(stage);
  const close = (): void => {
    draw = () => undefined;
    render(null, stage);
    memory = null;
    watched = false;
    place.replaceChildren(...store.childNodes);
    const told = place.querySelector('[data-cleared]');
    if (told !== null) told.textContent = say('results.cleared');
    place.querySelector<HTMLElement>('[data-begin]')?.focus();
  };
  const remember = (state: FindState): void => {
    memory = state;
    watched = suggest(data.guide, state.answers).shows.includes('veil-handing');
  };
  const before = memory;
  draw = () => {
    const source = whole ?? store;
    // A page that was made from the pack is whole itself.
    const later = source.querySelector<HTMLTemplateElement>('template[data-later]');
    const isWhole = later !== null;
    const told = sayer(data.locale, { ...data.sentences, ...sentencesIn(later) });
    render(
      <Find {...{ data, say: told, store: source, isWhole, close, before, remember }} />,
      stage,
    );
  };
  draw();
  addEventListener(forgetEvent, () => {
    render(null, stage);
    store.replaceChildren();
    whole = null;
    draw = () => undefined;
    memory = null;
    watched = false;
  });
};

/** What the pack adds to the sentences of the page. */
const sentencesIn = (later: HTMLTemplateElement | null): Sentences => {
  const text = later?.content.querySelector('script')?.textContent;
  const data: unknown = JSON.parse(text ?? '{}');
  return areSentences(data) ? data : {};
};

const areSentences = (data: unknown): data is Sentences => typeof data === 'object';

/** The page's own data, written by the build that built this script too. */
const isFindData = (data: unknown): data is FindData =>
  typeof data === 'object' && data !== null && 'guide' in data;

const tryExit = (where: HTMLElement, say: Say): void => {
  const place = where.querySelector('[data-practice]');
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
