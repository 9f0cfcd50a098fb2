/** A language's pack: the main part of each of its pages by address, and what stands around them. */
export interface Pack {
  readonly pages: Readonly<Record<string, string>>;
  readonly frame?: Frame;
  /** What the search needs beside the pages (src/domain/searchRecord.ts); quiet reading only hands it on. */
  readonly search?: unknown;
}

/** What stands around the main part in one language. */
interface Frame {
  readonly lang: string;
  readonly dir: string;
  /** The data of `<html>`: where the exit leads, and the words of the Back button. */
  readonly data: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Gives the page the styles of every other page. The policy knows them by their hash: a sheet made by script alone
 * needs no hash, but Safari makes none before 16.4 (https://webkit.org/blog/13966/webkit-features-in-safari-16-4/).
 */
export const addStyle = (style: string): void => {
  const sheet = document.createElement('style');
  sheet.textContent = style;
  document.head.append(sheet);
};

/** Puts another language's frame around the page; the exit stays in place, in its words and with its destination. */
export const setFrame = ({ frame }: Pack, html: (text: string) => string): void => {
  if (frame === undefined) return;
  const root = document.documentElement;
  // The page on show is kept by its node; the frame brings an empty one.
  document.body.innerHTML = html(frame.body);
  root.lang = frame.lang;
  root.dir = frame.dir;
  Object.assign(root.dataset, frame.data);
};
