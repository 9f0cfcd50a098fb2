import { render as draw } from 'preact';
import type { ComponentChild } from 'preact';
import { holdNumbers } from '#pieces/holdNumbers.ts';
import { completeFind, isWatched, mountFind } from '#find/mountFind.tsx';
import type { More } from '#islands/more.ts';
import { addStyle } from '#safety/frame.ts';
import type { Pack } from '#safety/frame.ts';
import { htmlPolicy } from '#safety/htmlPolicy.ts';
import { beginQuietReading } from '#safety/quiet.ts';
import type { Rest } from '#safety/load.ts';

/**
 * Begins what comes after the first paint: the questionnaire, and, once the language's pack
 * and the second script are here, quiet reading and what else the second script brings. All three files are asked
 * for always and in one order, whatever the person does.
 */
export const begin: Rest['begin'] = (packAddress, moreAddress, hand) => {
  mountFind(document);
  // The page of languages belongs to none of them: it has no pack until one is chosen.
  const noPack: Pack = { pages: {} };
  const loading = packAddress === '' ? Promise.resolve(noPack) : import(packAddress);
  const read = async (pack: Pack): Promise<void> => {
    const html = htmlPolicy();
    completeFind(pack, html);
    // Asked for only now: two at once would come in any order.
    const second = await import(moreAddress).then((loaded: More) => loaded);
    const tools = { html, isWatched, holdNumbers };
    addStyle(second.style);
    beginQuietReading(
      pack,
      tools.html,
      hand,
      (where, current) => {
        mountFind(where);
        second.enlivenMore(where, current, tools);
      },
      second.carry,
    );
    second.enlivenMore(document, pack, tools);
  };
  // Without either of them, links of the site are followed by location.replace.
  loading.then(read).catch(() => undefined);
};

// The second script takes Preact from here (src/build/sharedPreact.ts).
/** Draws, without the third parameter of Preact's own, which is deprecated. */
export const render = (what: ComponentChild, where: Element): void => {
  draw(what, where);
};
export { Component, createRef } from 'preact';
export { Fragment, jsx, jsxs } from 'preact/jsx-runtime';
