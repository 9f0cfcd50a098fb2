declare module '*?inlined' {
  /** The minified text of the file and of all it imports. */
  const text: string;
  export default text;
}

/** The numbers of content/codes.yaml; written into the second script by the build (src/build/islandScripts.ts). */
declare const givenCodes: Readonly<Record<string, number>>;
/** The styles that only some pages carry, and the list's (src/styles/list.css); written there too. */
declare const givenStyle: string;
/** What browsers do not know of a language (content/calendars.yaml); written before the packs of such languages. */
declare const givenCalendars: import('#i18n/teachIntl.ts').Calendars;

/** What is used here of what Chromium has since 126, and TypeScript's own library does not yet know: https://html.spec.whatwg.org/multipage/interaction.html#closewatcher */
declare class CloseWatcher extends EventTarget {
  onclose: (() => void) | null;
  destroy(): void;
}
