/** A place that serves the site: what is there can be asked, added to, and changed all at once. */
export interface SiteHost {
  /** The release that visitors get now; null where there is none yet. */
  readonly now: () => Promise<string | null>;
  /** Sends a built site there, as a release; gives the release's name. Visitors may or may not get it yet. */
  readonly send: (folder: string) => Promise<string>;
  /** Lets visitors get a release that is there. */
  readonly take: (release: string) => Promise<void>;
}
