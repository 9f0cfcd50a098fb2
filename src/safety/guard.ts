import { veil } from '#safety/cover.ts';
import { leaveAlone, wipe } from '#safety/leave.ts';

/**
 * Keeps the page from being shown when it is reached by Back, by reopening a closed tab or by session
 * restore: all three report `back_forward`, and a page kept in memory comes back `persisted`. Only this tab
 * goes: somebody may be reading in another.
 *
 * A tab that the browser itself had let go of comes back the same way. Where the browser says so, its person
 * is told from a stranger by that: the first page is there, covered, and nothing of the visit.
 *
 * @returns whether the page is on its way out.
 */
export const guard = (): boolean => {
  // Chromium keeps pages in its back/forward cache in spite of no-store:
  // https://developer.chrome.com/docs/web-platform/bfcache-ccns
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) leaveAlone();
  });
  addEventListener('pagehide', wipe);
  if (wasDiscarded()) {
    veil('lost');
    return false;
  }
  const [navigation] = performance.getEntriesByType('navigation');
  // Not by the name of its class, which Safari has only since 15.1: an error here would take the exit's script along.
  const isReturn =
    navigation !== undefined && 'type' in navigation && navigation.type === 'back_forward';
  if (isReturn) leaveAlone();
  return isReturn;
};

/** Whether the browser had let go of the tab to save memory; Chromium tells: https://wicg.github.io/page-lifecycle/ */
const wasDiscarded = (): boolean => 'wasDiscarded' in document && document.wasDiscarded === true;
