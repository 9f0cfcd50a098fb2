import { hideForGood } from '#safety/cover.ts';

/** How long the first destination may take before the second is tried, in milliseconds. */
const patience = 4000;

/** Other tabs of the site hear of a leave on this channel; the name says nothing. */
const channelName = 'w';

let hasLeft = false;
let channel: BroadcastChannel | undefined;

/** Whether the page is being left; nothing else may be done then. */
export const isLeaving = (): boolean => hasLeft;

/** The event on which every part of the page drops what it knows. */
export const forgetEvent = 'forget';

/** Clears the screen and everything in memory, moves every tab of the site away, and goes. */
export const leave = (): void => {
  if (hasLeft) return;
  channel?.postMessage('');
  leaveAlone();
};

/** Leaves when another tab of the site does. */
export const leaveWithOthers = (): void => {
  if (!('BroadcastChannel' in window)) return;
  channel = new BroadcastChannel(channelName);
  channel.onmessage = leaveAlone;
};

/** Drops the page's text and what its parts hold, so that no later look at the page can show it. */
export const wipe = (): void => {
  dispatchEvent(new Event(forgetEvent));
  // In the head, before the content, there is no body yet.
  document.querySelector('body')?.replaceChildren();
};

/**
 * Goes by `location.replace`, which leaves no entry to come back to: the entry of the visit becomes
 * the destination's. Other tabs stay where they are.
 */
export const leaveAlone = (): void => {
  if (hasLeft) return;
  hasLeft = true;
  const [first = '', second = first] = (document.documentElement.dataset['exit'] ?? '').split(' ');
  hideForGood();
  location.replace(first);
  setTimeout(() => {
    location.replace(second);
  }, patience);
  wipe();
};
