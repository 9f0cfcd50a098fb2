import { leave, wipe } from '#safety/leave.ts';

/**
 * Keeps the page from being shown when it is reached by Back, by reopening a closed tab or by session
 * restore: all three report `back_forward`, and a page kept in memory comes back `persisted`.
 *
 * @returns whether the page is on its way out.
 */
export const guard = (): boolean => {
  // Chromium keeps pages in its back/forward cache in spite of no-store:
  // https://developer.chrome.com/docs/web-platform/bfcache-ccns
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) leave();
  });
  addEventListener('pagehide', wipe);
  const [navigation] = performance.getEntriesByType('navigation');
  const isReturn =
    navigation instanceof PerformanceNavigationTiming && navigation.type === 'back_forward';
  if (isReturn) leave();
  return isReturn;
};
