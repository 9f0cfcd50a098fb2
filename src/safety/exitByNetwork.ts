/** Where the exit of a copy leads when there is no network. */
export const blankPage = 'about:blank';

/**
 * Lets the exit of a copy lead to an everyday place while the device says that it has a network, and to a blank page
 * at once while it says that it has none.
 *
 * A device may say that it has one where nothing answers (https://developer.mozilla.org/docs/Web/API/Navigator/onLine),
 * and to find out would take a request: then the second place, which is the blank page too, comes after the time that
 * every first place is given (src/safety/leave.ts), or the browser's own page says that the everyday place is not there.
 */
export const exitByNetwork = (): void => {
  const { dataset } = document.documentElement;
  const places = dataset['exit'] ?? '';
  const look = (): void => {
    dataset['exit'] = navigator.onLine ? places : blankPage;
  };
  look();
  // At every press too, before it leaves: a browser may tell late of a network that went, or not at all.
  for (const type of ['online', 'offline', 'pointerdown', 'keydown', 'click'])
    addEventListener(type, look, true);
};
