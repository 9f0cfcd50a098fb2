import { inflated } from '#domain/inflate.ts';
import { holdNumbers } from '#pieces/holdNumbers.ts';
import { watchMenu } from '#islands/menu.ts';
import { enlivenMore } from '#islands/more.ts';
import { isWatched, mountFind } from '#find/mountFind.tsx';
import { tellAge } from '#islands/tellAge.ts';
import { carry } from '#safety/carry.ts';
import type { Pack } from '#safety/frame.ts';
import { htmlPolicy } from '#safety/htmlPolicy.ts';
import { beginQuietReading } from '#safety/quiet.ts';
import { readInside } from '#safety/readInside.ts';

/**
 * What stands at the end of a copy of the site in one file (src/build/pocket.ts): unpacks its pages, puts the first one
 * in the place of what is there without script, and sets all going. The build writes for the address of the first page
 * what it has on the site, so that the same modules read it.
 */
const begin = (place: HTMLElement): void => {
  const pack: unknown = JSON.parse(unpacked(place));
  if (!isPack(pack)) return;
  const html = htmlPolicy();
  const tools = { html, isWatched, holdNumbers };
  const enliven = (where: ParentNode, current: Pack): void => {
    mountFind(where);
    enlivenMore(where, current, tools);
  };
  document.body.innerHTML = html(pack.frame?.body ?? '');
  const main = document.querySelector('main');
  if (main !== null) main.innerHTML = html(pack.pages[location.pathname] ?? '');
  tellAge();
  watchMenu();
  beginQuietReading(pack, html, readInside, enliven, carry);
  enliven(document, pack);
};

/** The text that lies packed in an element. */
const unpacked = ({ textContent, dataset }: HTMLElement): string => {
  const bytes = Uint8Array.from(atob(textContent), (letter) => letter.charCodeAt(0));
  return new TextDecoder().decode(inflated(bytes, Number(dataset['packed'])));
};

/** Written by the build that built this script too. */
const isPack = (data: unknown): data is Pack =>
  typeof data === 'object' && data !== null && 'pages' in data && 'frame' in data;

const place = document.querySelector<HTMLElement>('[data-packed]');
if (place !== null) begin(place);
