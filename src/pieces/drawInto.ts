import { render } from 'preact';
import type { ComponentChild } from 'preact';

/** Draws something in a place of the page, all of it anew: what takes the focus or tells its state is heard again. */
export const drawInto = (place: Element, what: ComponentChild): void => {
  render(null, place);
  place.replaceChildren();
  render(what, place);
};

/** Takes the focus once it is there; for `ref`. */
export const takeFocus = (element: HTMLElement | null): void => {
  element?.focus();
};
