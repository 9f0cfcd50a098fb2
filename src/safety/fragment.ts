/** What stands behind the "#" of the address, as it was typed or linked; "" where nothing does. */
export const fragment = (): string => location.hash.slice(1);

/**
 * Takes the fragment out of the address bar without an entry in the way back: only the "#" stays.
 *
 * By `location.replace`, not by the history's own call: with that, Chromium goes on to list the address
 * with its code after the visit is left (docs/safety.md, "A link to a list").
 */
export const stripFragment = (): void => {
  location.replace('#');
};
