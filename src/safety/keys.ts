import { isLeaving, leave } from '#safety/leave.ts';

/** Two presses of Escape this close together leave, in milliseconds. */
const fast = 1000;

/** The longest pause between presses that count together, in milliseconds: hands may be slow. */
const slow = 5000;

/** Leaves on Escape twice, fast, or on Escape or Shift three times at any pace, wherever the focus is. */
export const watchKeys = (): void => {
  let key = '';
  let count = 0;
  let last = 0;
  let isShiftAlone = false;
  let timer = 0;
  /** Says that another press leaves, in a place of its own; the words stand on the page. */
  const tell = (): void => {
    const sign = document.querySelector<HTMLElement>('[data-again]');
    if (sign !== null) sign.textContent = sign.dataset['again']?.split('|')[count - 1] ?? '';
  };
  const forget = (): void => {
    if (count === 0) return;
    count = 0;
    tell();
  };
  // Never one press (accidents), never five (Windows' Sticky Keys).
  const press = (pressed: string, time: number): void => {
    const since = pressed === key ? time - last : Infinity;
    count = since > slow ? 1 : count + 1;
    key = pressed;
    last = time;
    if (count > 2 || (count > 1 && pressed === 'Escape' && since < fast)) {
      leave();
      return;
    }
    tell();
    clearTimeout(timer);
    timer = window.setTimeout(forget, slow);
  };
  addEventListener(
    'keydown',
    (event) => {
      // Escape could stop the new page from loading.
      if (isLeaving()) event.preventDefault();
      // A held key repeats itself; that is one press.
      if (event.repeat) return;
      const isOurs = !isComposing(event);
      isShiftAlone =
        isOurs && event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey;
      if (isOurs && event.key === 'Escape') press('Escape', event.timeStamp);
      else if (!isShiftAlone) forget();
    },
    true,
  );
  // Shift counts when it is let go with no other key between: capitals and Shift+Tab are not meant.
  addEventListener(
    'keyup',
    ({ key: released, timeStamp }) => {
      if (released !== 'Shift' || !isShiftAlone || isTouch()) return;
      press('Shift', timeStamp);
    },
    true,
  );
};

/**
 * Whether a key belongs to an input method that puts letters together. Safari ends that before the key
 * and tells it by 229 alone: https://github.com/bluesky-social/social-app/pull/4186
 */
const isComposing = (event: { readonly isComposing: boolean; readonly keyCode: number }): boolean =>
  event.isComposing || event.keyCode === 229;

/** The on-screen keyboard of iOS sends Shift of its own: https://github.com/alphagov/govuk-frontend/issues/4095 */
const isTouch = (): boolean => matchMedia('(pointer: coarse)').matches;
