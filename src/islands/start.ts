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
// eslint-disable-next-line @typescript-eslint/no-deprecated -- Only its third parameter is, which nobody gives.
export { Component, createRef, render } from 'preact';
export { Fragment, jsx, jsxs } from 'preact/jsx-runtime';
