import { isLeaving, leave } from '#safety/leave.ts';

/** How many presses of each key leave: never one (accidents), never five (Windows' Sticky Keys). */
const presses: Readonly<Record<string, number>> = { Escape: 2, Shift: 3 };

/** The longest pause between two presses, in milliseconds. */
const pause = 1000;

/** Leaves on Escape twice or Shift three times, wherever the focus is. */
export const watchKeys = (): void => {
  let key = '';
  let count = 0;
  let last = 0;
  let isShiftAlone = false;
  const press = (pressed: string, time: number): void => {
    count = pressed === key && time - last < pause ? count + 1 : 1;
    key = pressed;
    last = time;
    if (count === presses[pressed]) leave();
  };
  addEventListener(
    'keydown',
    (event) => {
      // Escape could stop the new page from loading.
      if (isLeaving()) event.preventDefault();
      // A held key repeats itself; that is one press.
      if (event.repeat) return;
      isShiftAlone = event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey;
      if (event.key === 'Escape') press('Escape', event.timeStamp);
      else if (!isShiftAlone) count = 0;
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

/** The on-screen keyboard of iOS sends Shift of its own: https://github.com/alphagov/govuk-frontend/issues/4095 */
const isTouch = (): boolean => matchMedia('(pointer: coarse)').matches;
