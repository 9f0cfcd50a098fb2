/** How far from its edge the exit may be before it is brought back, in pixels: what bars of a browser that come and go make is less. */
const little = 60;

/**
 * Keeps the exit in what can be seen where fingers have made the page larger, or a keyboard lies over it: what is
 * fixed stays with the whole page there (https://github.com/w3c/csswg-drafts/issues/7475).
 */
export const keepExitInSight = (): void => {
  const view = window.visualViewport;
  const place = (): void => {
    const exit = document.querySelector<HTMLElement>('.exit');
    if (exit === null || view === null) return;
    const { offsetLeft, offsetTop, height, scale } = view;
    exit.style.cssText = '';
    const { top, bottom } = exit.getBoundingClientRect();
    // Phones have it at the lower edge, wide screens at the upper one.
    const isAbove = top < 1;
    const off = isAbove ? offsetTop - top : offsetTop + height - bottom;
    if (scale < 1.01 && Math.abs(off) < little) return;
    exit.style.cssText = `transform-origin:0 ${isAbove ? '0' : '100%'};transform:translate(${String(offsetLeft)}px,${String(off)}px) scale(${String(1 / scale)})`;
  };
  for (const type of ['resize', 'scroll']) view?.addEventListener(type, place);
};
