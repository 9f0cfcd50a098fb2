import { cover, uncover } from '#safety/cover.ts';
import { leave } from '#safety/leave.ts';

/** How far beside the exit a press may end and still be meant, in pixels: half the height of its bar. */
const slack = 32;

/** A press of a finger or a mouse: where it began, and where it is. */
type Press = Pick<Touch, 'target' | 'clientX' | 'clientY'>;

/** The exit under a press, if it is one. */
const exitAt = ({ target }: Pick<Event, 'target'>): Element | null =>
  target instanceof Element ? target.closest('[data-leave]') : null;

/**
 * Covers on press and leaves on release; sliding well off cancels (WCAG 2.5.2), a slip does not.
 *
 * Listens on the window, so that it works before the exit has been read from the page.
 */
export const watchExit = (): void => {
  let pressed: DOMRect | undefined;
  // Another finger that rests on the page, moves or lifts is not the one that pressed.
  let pointer = 0;
  const release = (): void => {
    pressed = undefined;
    uncover();
  };
  const end = ({ clientX: x, clientY: y }: Pick<Press, 'clientX' | 'clientY'>): void => {
    if (pressed === undefined) return;
    // A finger keeps its events on the element it began on, so the place decides, not the target.
    const { left, right, top, bottom } = pressed;
    const isNear = x > left - slack && x < right + slack && y > top - slack && y < bottom + slack;
    if (isNear) leave();
    else release();
  };
  addEventListener('pointerdown', (event) => {
    const exit = event.button === 2 || pressed !== undefined ? null : exitAt(event);
    if (exit === null) return;
    pressed = exit.getBoundingClientRect();
    pointer = event.pointerId;
    cover();
  });
  addEventListener('pointerup', (event) => {
    if (event.pointerId === pointer) end(event);
  });
  // Where fingers are told of as touches too, a browser that takes one of them for a gesture cancels the
  // pointers of all, and the touches go on: https://github.com/w3c/pointerevents/issues/350
  addEventListener('pointercancel', ({ pointerId, pointerType }) => {
    const isTold = pointerType === 'touch' && 'ontouchend' in window;
    if (pointerId === pointer && !isTold) release();
  });
  addEventListener('touchend', ({ changedTouches }) => {
    for (const touch of changedTouches) if (exitAt(touch) !== null) end(touch);
  });
  addEventListener('touchcancel', ({ changedTouches }) => {
    for (const touch of changedTouches) if (exitAt(touch) !== null) release();
  });
  // A long press would open a menu, and take the press away.
  addEventListener('contextmenu', (event) => {
    if (exitAt(event) !== null) event.preventDefault();
  });
  // Enter, and the press of a screen reader or a switch, come as a click without a pointer. With Control, Shift
  // or the middle button a link would open elsewhere and leave this page on the screen.
  for (const type of ['click', 'auxclick'] as const) {
    addEventListener(
      type,
      (event) => {
        if (exitAt(event) === null || event.button === 2) return;
        event.preventDefault();
        leave();
      },
      true,
    );
  }
};
