/** How long the page may be out of sight before it is covered, in milliseconds. */
const patience = 60_000;

/**
 * Covers the page when its tab has been out of sight for long, so that neither a list of tabs nor
 * whoever comes back to it sees it at once; nothing is lost.
 */
export const watchHidden = (): void => {
  const { dataset } = document.documentElement;
  // Asked for each time: with the language the whole frame may have changed.
  const veil = (): HTMLElement | null => document.querySelector('[data-veil]');
  let timer = 0;
  let since = 0;
  const drop = (): void => {
    dataset['veiled'] = '';
    veil()?.removeAttribute('hidden');
  };
  document.addEventListener('visibilitychange', () => {
    clearTimeout(timer);
    if (document.visibilityState === 'hidden') {
      since = Date.now();
      timer = window.setTimeout(drop, patience);
      // Timers of hidden tabs may sleep; the clock does not.
    } else if (since > 0 && Date.now() - since > patience) drop();
  });
  addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('[data-veil] button') === null) return;
    delete dataset['veiled'];
    veil()?.setAttribute('hidden', '');
    document.querySelector<HTMLElement>('h1')?.focus();
  });
};
