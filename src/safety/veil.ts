import { cover, uncover, veil } from '#safety/cover.ts';
import { isLeaving } from '#safety/leave.ts';

/** How long the page may be out of sight before it takes a press to see it again, in milliseconds. */
const patience = 60_000;

/**
 * Covers the page at once when it goes out of sight: phones keep a picture of every open app for their list of
 * them. Back within a minute it is there again by itself; later, whoever comes does not see it at once. Nothing
 * is lost.
 */
export const watchHidden = (): void => {
  let timer = 0;
  let since = Infinity;
  const drop = (): void => {
    veil('hidden');
  };
  const look = (): void => {
    clearTimeout(timer);
    if (document.visibilityState === 'hidden') {
      since = Date.now();
      timer = window.setTimeout(drop, patience);
      cover();
    } else if (since < Infinity && !isLeaving()) {
      // Timers of hidden tabs may sleep; the clock does not.
      if (Date.now() - since > patience) drop();
      since = Infinity;
      uncover();
    }
  };
  document.addEventListener('visibilitychange', look);
  // Where a browser says nothing of the return, the page must not stay blank.
  addEventListener('focus', look);
};
