/** What to do with a plain press on a link of the site, once quiet reading has been set up. */
type Reader = (link: HTMLAnchorElement) => boolean;

let read: Reader = () => false;

/** Hands links of the site to quiet reading; it says whether it took the link. */
export const readWith = (reader: Reader): void => {
  read = reader;
};

/**
 * Links of the site: read quietly where that works, else followed by `location.replace`, so that the
 * visit stays one entry. Modified presses and other sites are left to the browser.
 */
export const watchLinks = (): void => {
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || event.defaultPrevented || !isPlain(event, link)) return;
    event.preventDefault();
    if (read(link)) return;
    const isHere = link.pathname === location.pathname && link.hash !== '';
    if (!isHere || !goTo(link.hash)) location.replace(link.href);
  });
};

/**
 * Goes to a place on the page, focus and all, without touching the address: Chromium keeps a fragment
 * in its history even when it is taken away at once.
 *
 * @returns whether there is such a place.
 */
export const goTo = (hash: string): boolean => {
  const target = document.getElementById(decodeURIComponent(hash.slice(1)));
  if (target === null) return false;
  unfold(target);
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView();
  return true;
};

/** Opens what a place on the page is folded in. */
export const unfold = (place: Element | null | undefined): void => {
  const fold = place?.closest('details');
  if (!fold) return;
  fold.open = true;
  unfold(fold.parentElement);
};

const isPlain = (event: MouseEvent, link: HTMLAnchorElement): boolean =>
  event.button === 0 &&
  !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) &&
  link.target === '' &&
  link.origin === location.origin &&
  !link.hasAttribute('data-leave');
