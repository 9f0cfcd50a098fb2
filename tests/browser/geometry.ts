/*
 * Measurements that run inside the page. Each stands alone, because Playwright hands over one function
 * and nothing around it.
 */

/** What sticks out of the screen at the sides; a region that scrolls by itself may. */
export const tooWide = (): readonly string[] => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const isInside = (element: Element): boolean =>
    element.closest('[role="region"][tabindex="0"]') !== null;
  const sticksOut = (element: Element): boolean => {
    const { right, left } = element.getBoundingClientRect();
    return !isInside(element) && (right > clientWidth + 0.5 || left < -0.5);
  };
  const wide = [...document.body.querySelectorAll('*')].filter(sticksOut);
  // The innermost are the cause; what lies around them is only stretched.
  const causes = wide.filter((element) => ![...element.children].some(sticksOut));
  return [
    `${String(scrollWidth)} px wide`,
    ...causes.slice(0, 4).map(({ outerHTML }) => outerHTML.slice(0, 120)),
  ];
};

/** The scroll offsets at which something else lies over the exit's center or edges, or it is off the screen. */
export const coveredAt = (): readonly string[] => {
  const exit = document.querySelector('[data-leave]');
  if (exit === null) return ['there is no exit'];
  const most = document.documentElement.scrollHeight - innerHeight;
  const found: string[] = [];
  for (const part of [0, 0.1, 0.33, 0.5, 0.77, 1]) {
    scrollTo(0, most * part);
    const { left, right, top, bottom } = exit.getBoundingClientRect();
    if (top < -0.5 || bottom > innerHeight + 0.5)
      found.push(`at ${String(scrollY)} it is off the screen`);
    for (const share of [0.1, 0.5, 0.9]) {
      const hit = document.elementFromPoint(
        left + (right - left) * share,
        top + (bottom - top) * 0.5,
      );
      if (hit?.closest('[data-leave]') !== exit)
        found.push(`at ${String(scrollY)} under ${String(hit?.outerHTML.slice(0, 80))}`);
    }
  }
  scrollTo(0, 0);
  return found;
};

/**
 * Begins at the exit, watches every Tab and writes on <html> what then had the focus and lay under the
 * exit or off the screen; marks when the exit has the focus again. It may be asked for again and again.
 */
export const clashes = (): void => {
  const exit = document.querySelector<HTMLElement>('[data-leave]');
  const { dataset } = document.documentElement;
  const found = new Set<string>();
  let hasLeftExit = false;
  delete dataset['round'];
  delete dataset['found'];
  scrollTo(0, 0);
  exit?.focus();
  // When the key is let go the browser has scrolled to what has the focus; in the focus event it has not.
  onkeyup = () => {
    if (dataset['round'] !== undefined) return;
    const focused = document.activeElement;
    if (focused === null || exit === null) return;
    if (focused === exit || focused === document.body) {
      if (hasLeftExit) dataset['round'] = '';
      return;
    }
    hasLeftExit = true;
    const bar = exit.getBoundingClientRect();
    const shown = focused.closest('label') ?? focused;
    const boxes = [...shown.getClientRects()];
    const isHigher = boxes.some(({ height }) => height > innerHeight - bar.height);
    const isUnder = boxes.some(
      ({ top, bottom, left, right }) =>
        top < bar.bottom - 0.5 && bottom > bar.top + 0.5 && left < bar.right && right > bar.left,
    );
    const isOff = boxes.every(({ top, bottom }) => bottom <= 0 || top >= innerHeight);
    if ((isUnder && !isHigher) || isOff)
      found.add(`${isOff ? 'off' : 'under'}: ${shown.outerHTML.slice(0, 100)}`);
    dataset['found'] = [...found].join('\n');
  };
};

/** Buttons, boxes to tick and links that stand alone under 44 px; a link in a sentence may be (WCAG 2.5.5). */
export const smallTargets = (): readonly string[] => {
  const least = 44 - 0.5;
  const isInSentence = (link: Element): boolean => {
    const block = link.closest('p, li, dd, dt, td, th, h1, h2, h3, h4, div, nav, section');
    const around = (block?.textContent ?? '').trim().length - link.textContent.trim().length;
    return getComputedStyle(link).display === 'inline' && around > 0;
  };
  return [...document.querySelectorAll('a[href], button, summary, label:has(input)')]
    .filter((target) => target.checkVisibility() && !(target.matches('a') && isInSentence(target)))
    .filter((target) => !target.matches('.skip'))
    .filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      return width < least || height < least;
    })
    .map((target) => {
      const { width, height } = target.getBoundingClientRect();
      return `${width.toFixed(0)}×${height.toFixed(0)} ${target.outerHTML.slice(0, 90)}`;
    });
};

/** What would move: by animation, by transition, or by scrolling smoothly. */
export const movingParts = (): readonly string[] =>
  [...document.querySelectorAll('*')]
    .filter((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      return (
        animationName !== 'none' ||
        Number.parseFloat(transitionDuration) > 0 ||
        scrollBehavior === 'smooth'
      );
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 80));

/** Spaces the text out as WCAG 1.4.12 asks that a person may. */
export const spaceOut = (): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`);
  document.adoptedStyleSheets = [sheet];
};

/** What is cut off: words that their box neither shows nor lets be scrolled to. What is only for the ear is meant to be. */
export const cutOff = (): readonly string[] =>
  [...document.body.querySelectorAll('*')]
    .filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      if (!element.checkVisibility() || clipPath !== 'none') return false;
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      const isWide = overflowX !== 'visible' && scrollWidth > clientWidth + 1;
      const isHigh = ['hidden', 'clip'].includes(overflowY) && scrollHeight > clientHeight + 1;
      return isWide || isHigh;
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 100));

/** In how many rows the parts of the site's head stand. */
export const rowsOfHead = (): number =>
  new Set(
    [...document.querySelectorAll('.row-of-head > *')]
      .filter((part) => part.checkVisibility())
      .map((part) => {
        const { top, bottom } = part.getBoundingClientRect();
        return Math.round((top + bottom) / 2);
      }),
  ).size;
