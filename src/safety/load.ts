import { readWith } from '#safety/links.ts';

/** What the script that comes later gives: it is handed the addresses of the language's pack and of the search and the list, and says how links are read. */
export interface Rest {
  readonly begin: (pack: string, more: string, hand: typeof readWith) => void;
}

/**
 * Loads the rest soon after the first paint, always and in the same order, so that the network tells
 * nothing of what is read. The addresses stand on `<html>`, written there by the build.
 */
export const loadRest = (): void => {
  const { start, pack = '', more = '' } = document.documentElement.dataset;
  if (start === undefined) return;
  const load = (): void => {
    // The build tools cannot know the address, and need not.
    import(/* @vite-ignore */ start).then(
      ({ begin }: Rest) => {
        begin(pack, more, readWith);
      },
      // Without it, links are still links, and the exit still leaves.
      () => undefined,
    );
  };
  addEventListener('load', () => {
    requestAnimationFrame(() => setTimeout(load));
  });
};
