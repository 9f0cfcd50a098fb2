import type { readWith } from '#safety/links.ts';

/**
 * Hands every link that leads to another part of a copy to quiet reading, however it is pressed: a new tab would write
 * what is read into the history, and no page lies at the address beside the file.
 */
export const readInside: typeof readWith = (read) => {
  for (const type of ['click', 'auxclick'] as const) {
    addEventListener(type, (event) => {
      const link = linkAt(event);
      if (link === null || event.defaultPrevented || event.button === 2) return;
      event.preventDefault();
      read(placed(link));
    });
  }
  // "Open in a new tab" stands there.
  addEventListener('contextmenu', (event) => {
    if (linkAt(event) !== null) event.preventDefault();
  });
};

/** The link under a press, where it leads to a part of the copy. */
const linkAt = ({ target }: Event): HTMLAnchorElement | null =>
  target instanceof Element
    ? target.closest<HTMLAnchorElement>('a:is([href^="/"],[href^="#"])')
    : null;

/**
 * The link with the address it has on the site: read against a file's own address, it would be another on each system
 * ("/C:/en/talk/"). Nothing is asked for, as it stands on no page.
 */
const placed = (link: HTMLAnchorElement): HTMLAnchorElement => {
  const address = link.getAttribute('href') ?? '';
  if (address.startsWith('#')) return link;
  const same = document.createElement('a');
  same.href = `file://${address}`;
  return same;
};
