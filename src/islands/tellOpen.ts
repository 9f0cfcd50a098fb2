import { timesIn } from '#domain/hours.ts';
import { newYorkMinute, openState } from '#domain/openHours.ts';
import { openWords } from '#domain/openWords.ts';
import type { Desk } from '#list/desk.ts';

let desk: Desk | undefined;
let isWatching = false;

/**
 * Says of every place with set hours whether it is open now (R35), in the room that is kept for it; copies that come
 * later too. Worked out when it comes on the screen and when the page is looked at again: no timer runs,
 * and no request is made.
 */
export const tellOpen = (current: Desk): void => {
  desk = current;
  refresh();
  if (isWatching) return;
  isWatching = true;
  new MutationObserver(refresh).observe(document.body, { childList: true, subtree: true });
  document.addEventListener('visibilitychange', refresh);
};

const refresh = (): void => {
  const places = document.querySelectorAll<HTMLElement>('[data-open]');
  if (desk === undefined || places.length === 0) return;
  const { say, data } = desk;
  const now = newYorkMinute(new Date());
  for (const place of places) {
    const words = openWords(say, data.locale, openState(timesIn(place.dataset['open'] ?? ''), now));
    const told = place.querySelector('strong');
    // What has not changed is left alone, or this would be called again without end.
    if (told === null || told.textContent === words) continue;
    told.textContent = words;
    place.dataset['told'] = '';
  }
};
