import type { Carry } from '#safety/carry.ts';
import { setFrame } from '#safety/frame.ts';
import type { Pack } from '#safety/frame.ts';
import { forgetEvent } from '#safety/leave.ts';
import { goTo } from '#safety/links.ts';
import type { readWith } from '#safety/links.ts';

/** A page that was left on the way, and how far it was read, in pixels. */
interface Step {
  readonly path: string;
  readonly scroll: number;
}

/** A visit: where it is, how it came there, and the pages as they were left, with all that was typed and picked. */
interface Visit {
  pack: Pack;
  path: string;
  trail: readonly Step[];
  readonly kept: Map<string, HTMLElement>;
}

/**
 * Reads the site without moving: a link changes the main part and nothing else, so that address,
 * title, history and the network tell nothing of what is read (docs/safety.md, "Quiet reading").
 *
 * @param html makes the pack's text into HTML (htmlPolicy.ts).
 * @param carry notes what was done on a page, for the same page in another language.
 * @param enliven is handed every new main part and its language's pack, to set its scripted parts going.
 */
export const beginQuietReading = (
  pack: Pack,
  html: (text: string) => string,
  hand: typeof readWith,
  enliven: (main: ParentNode, pack: Pack) => void,
  carry: Carry,
): void => {
  const visit: Visit = { pack, path: location.pathname, trail: [], kept: new Map() };

  const made = (path: string): HTMLElement => {
    const main = document.createElement('main');
    main.id = 'main';
    main.tabIndex = -1;
    main.innerHTML = html(visit.pack.pages[path] ?? '');
    enliven(main, visit.pack);
    return main;
  };
  const show = (path: string, scroll: number): void => {
    const main = visit.kept.get(path) ?? made(path);
    visit.kept.set(visit.path, here());
    here().replaceWith(main);
    visit.path = path;
    main.querySelector('[data-back]')?.remove();
    if (visit.trail.length > 0) main.prepend(backButton(back));
    announce(main);
    scrollTo(0, scroll);
  };
  const back = (): void => {
    const step = visit.trail[visit.trail.length - 1];
    if (step === undefined) return;
    visit.trail = visit.trail.slice(0, -1);
    show(step.path, step.scroll);
  };
  /** Goes on in another language: the same page, the same way back, one request for its pack. */
  const changeLanguage = (link: HTMLAnchorElement, language: string): void => {
    import(link.dataset['pack'] ?? '').then(
      (next: Pack) => {
        const inLanguage = (path: string): string => {
          const same = path.replace(/[\w-]+/, language);
          return same in next.pages ? same : `/${language}/`;
        };
        const carryOn = carry(here());
        visit.pack = next;
        visit.kept.clear();
        visit.trail = visit.trail.map(({ path, scroll }) => ({ path: inLanguage(path), scroll }));
        setFrame(next, html);
        show(inLanguage(visit.path), 0);
        carryOn(here());
        // Kept under its old address, the page in the old language would come back with Back.
        visit.kept.clear();
      },
      () => {
        location.replace(link.href);
      },
    );
  };
  hand((link) => {
    const { pathname, hash } = link;
    // A link that names a pack leads to the same page in another language.
    if (link.dataset['pack'] !== undefined) {
      changeLanguage(link, link.hreflang);
      return true;
    }
    // "#x" is read against the address of the document, which stays that of the first page.
    if (link.getAttribute('href')?.startsWith('#') === true) return goTo(hash);
    if (pathname === visit.path && hash !== '') return goTo(hash);
    if (!(pathname in visit.pack.pages)) return false;
    if (pathname !== visit.path) {
      visit.trail = [...visit.trail, { path: visit.path, scroll: scrollY }];
      show(pathname, 0);
    } else {
      scrollTo(0, 0);
      announce(here());
    }
    if (hash !== '') goTo(hash);
    return true;
  });
  addEventListener(forgetEvent, () => {
    visit.trail = [];
    visit.kept.clear();
  });
};

const here = (): HTMLElement => document.querySelector('main') ?? document.body;

/** Moves the focus to a page's heading, which a screen reader then says; without a jump. */
const announce = (main: HTMLElement): void => {
  const heading = main.querySelector<HTMLElement>('h1') ?? main;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
};

const backButton = (back: () => void): HTMLElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = document.documentElement.dataset['backLabel'] ?? '';
  button.addEventListener('click', back);
  const line = document.createElement('p');
  line.dataset['back'] = '';
  line.append(button);
  return line;
};
