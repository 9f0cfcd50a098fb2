const root = document.documentElement;

/** Puts a blank sheet over the page at once, in the system's colors; what lies under it still gets presses. */
export const cover = (): void => {
  root.dataset['covered'] = '';
};

/** Takes the sheet away again. */
export const uncover = (): void => {
  delete root.dataset['covered'];
};

/** Takes everything out of sight and out of the reach of screen readers, for good. */
export const hideForGood = (): void => {
  cover();
  root.dataset['left'] = '';
};
