import { veil } from '#safety/cover.ts';

/** How long the page may be out of sight before it is covered, in milliseconds. */
const patience = 60_000;

/**
 * Covers the page when its tab has been out of sight for long, so that neither a list of tabs nor
 * whoever comes back to it sees it at once; nothing is lost.
 */
export const watchHidden = (): void => {
  let timer = 0;
  let since = 0;
  const drop = (): void => {
    veil('hidden');
  };
  document.addEventListener('visibilitychange', () => {
    clearTimeout(timer);
    if (document.visibilityState === 'hidden') {
      since = Date.now();
      timer = window.setTimeout(drop, patience);
      // Timers of hidden tabs may sleep; the clock does not.
    } else if (since > 0 && Date.now() - since > patience) drop();
  });
};
