import { forgetEvent } from '#safety/leave.ts';
import { goTo } from '#safety/links.ts';
import type { readWith } from '#safety/links.ts';

/** The main parts of a language's pages, by address. */
type Pages = Readonly<Record<string, string>>;

/** A page that was left on the way, and how far it was read. */
interface Step {
  readonly path: string;
  readonly main: HTMLElement;
  readonly scroll: number;
}

/**
 * Reads the site without moving: a link changes the main part and nothing else, so that address,
 * title, history and the network tell nothing of what is read (docs/safety.md, "Quiet reading").
 *
 * @param enliven is handed every new main part, to set its scripted parts going.
 */
export const beginQuietReading = (
  pages: Pages,
  hand: typeof readWith,
  enliven: (main: ParentNode) => void,
): void => {
  const html = policy();
  const label = document.documentElement.dataset['backLabel'] ?? '';
  const trail: Step[] = [];
  const kept = new Map<string, HTMLElement>();
  let path = location.pathname;
  const here = (): HTMLElement => document.querySelector('main') ?? document.body;

  const swap = (next: string, main: HTMLElement): void => {
    kept.set(path, here());
    here().replaceWith(main);
    path = next;
    main.querySelector('[data-back]')?.remove();
    if (trail.length > 0) main.prepend(backButton(label, back));
  };
  const back = (): void => {
    const step = trail.pop();
    if (step === undefined) return;
    swap(step.path, step.main);
    announce(step.main);
    scrollTo(0, step.scroll);
  };
  const made = (address: string): HTMLElement => {
    const main = document.createElement('main');
    main.id = 'main';
    main.tabIndex = -1;
    main.innerHTML = html(pages[address] ?? '');
    enliven(main);
    return main;
  };
  hand((link) => {
    const { pathname, hash } = link;
    if (pathname === path && hash !== '') return goTo(hash);
    if (pages[pathname] === undefined) return false;
    if (pathname !== path) {
      trail.push({ path, main: here(), scroll: scrollY });
      swap(pathname, kept.get(pathname) ?? made(pathname));
    }
    if (hash === '' || !goTo(hash)) {
      scrollTo(0, 0);
      announce(here());
    }
    return true;
  });
  addEventListener(forgetEvent, () => {
    trail.length = 0;
    kept.clear();
  });
};

/** Moves the focus to a page's heading, which a screen reader then says; without a jump. */
const announce = (main: HTMLElement): void => {
  const heading = main.querySelector<HTMLElement>('h1') ?? main;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
};

const backButton = (label: string, back: () => void): HTMLElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = label;
  button.addEventListener('click', back);
  const line = document.createElement('p');
  line.dataset['back'] = '';
  line.append(button);
  return line;
};

/** The one policy by which the pack's text may become HTML (`trusted-types quiet` in headers.ts). */
const policy = (): ((text: string) => string) => {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const quiet = trustedTypes?.createPolicy('quiet', { createHTML: (text) => text });
  return quiet === undefined ? (text) => text : (text) => quiet.createHTML(text);
};

/** What is used here of the browser's Trusted Types, which TypeScript's own library does not yet know. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML: (text: string) => string },
  ): { createHTML: (text: string) => string };
}
