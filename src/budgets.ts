/**
 * How heavy the site may be, in bytes over brotli (quality 11) as the server sends them; a copy as it lies. Read by tests/site.
 *
 * A page of 14,000 bytes comes in the first round trip of a connection:
 * https://web.dev/articles/extract-critical-css
 */
export const budgets = {
  /** Any page of content, complete with its style, its first script and the icon. */
  contentPage: 14_000,
  /** How many requests that takes: the page and the icon. */
  contentPageRequests: 2,
  /** The script a page begins with: what stands in its head, and whatever file it names. */
  firstScript: 2_500,
  /** Of that, the guard against being reopened, and every way of leaving. */
  guardAndExit: 2_000,
  /** `find`, ready to answer: the page, the icon and the script of the questions; why it is more than was meant: docs/decisions/13. */
  findReady: 33_200,
  /**
   * All that is loaded after the first paint, in every visit: the pack of one language and both scripts.
   * It was 60,000 before there were a search and a list; why that cannot be held: docs/decisions/13.
   */
  loadedLater: 109_500,
  /** Of that, the second script: the search and the list to hand on. */
  second: 22_500,
  /** A copy of the whole site in one file, as it lies on a disk (src/build/pocket.ts). */
  copy: 400_000,
  /** An index of the search that is loaded whole; a heavier one is split by borough (tests/bench/splitByBorough.ts). */
  searchIndex: 40_000,
  /** How much more a translation may weigh than English, beside what its own script costs in UTF-8. */
  translation: 1.25,
} as const;
