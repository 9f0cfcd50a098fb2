const root = document.documentElement;

/** Puts a blank sheet over the page at once, in the system's colors; what lies under it still gets presses. */
export const cover = (): void => {
  root.dataset['covered'] = '';
};

/** Takes the sheet away again. */
export const uncover = (): void => {
  delete root.dataset['covered'];
};

/** Covers the page until it is asked for again, and says why: it was out of sight, or the browser had let go of it. */
export const veil = (why: 'hidden' | 'lost'): void => {
  // What was lost once stays lost.
  root.dataset['veiled'] ??= why;
};

/** Gives the page back on the press of the veil's own button. */
export const watchVeil = (): void => {
  addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || target.closest('[data-veil] button') === null) return;
    delete root.dataset['veiled'];
    const heading = document.querySelector<HTMLElement>('h1');
    if (heading === null) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  });
};

/** Takes everything out of sight and out of the reach of screen readers, for good. */
export const hideForGood = (): void => {
  cover();
  root.dataset['left'] = '';
};
