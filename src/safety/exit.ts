import { cover, uncover } from '#safety/cover.ts';
import { leave } from '#safety/leave.ts';

/** The exit under a press, if it is one. */
const exitAt = ({ target }: Event): Element | null =>
  target instanceof Element ? target.closest('[data-leave]') : null;

/**
 * Covers on press and leaves on release; sliding off cancels (WCAG 2.5.2).
 *
 * Listens on the window, so that it works before the exit has been read from the page.
 */
export const watchExit = (): void => {
  let pressed: DOMRect | undefined;
  const release = (): void => {
    pressed = undefined;
    uncover();
  };
  addEventListener('pointerdown', (event) => {
    const exit = event.button === 0 ? exitAt(event) : null;
    if (exit === null) return;
    pressed = exit.getBoundingClientRect();
    cover();
  });
  addEventListener('pointerup', ({ clientX: x, clientY: y }) => {
    if (pressed === undefined) return;
    // A finger keeps its events on the element it began on, so the place decides, not the target.
    const { left, right, top, bottom } = pressed;
    if (x >= left && x <= right && y >= top && y <= bottom) leave();
    else release();
  });
  addEventListener('pointercancel', release);
  // Enter, and the press of a screen reader or a switch, come as a click without a pointer.
  addEventListener(
    'click',
    (event) => {
      if (exitAt(event) === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      leave();
    },
    true,
  );
};
