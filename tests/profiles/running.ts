import type { Browser, Page } from 'puppeteer-core';
import type { Places } from './servers.ts';
import type { Return } from './watch.ts';

/** The browsers whose profiles are read. */
export type BrowserId = 'chromium' | 'firefox';

/** A browser that runs on a profile of its own, with what its own buttons do. */
export interface Running {
  readonly browser: Browser;
  /** Presses one key so many times, a tenth of a second apart or as close as the browser can. */
  readonly press: (page: Page, key: 'Escape' | 'Shift', times: number) => Promise<void>;
  /** Takes the network away from the browser, as a switch in the device's settings does. */
  readonly cutNetwork: (page: Page) => Promise<void>;
  /** Makes the page larger, as Ctrl and + do. */
  readonly enlarge: (page: Page) => Promise<void>;
  /** Goes back as the Back button does. */
  readonly back: (page: Page) => Promise<void>;
  /** Brings back the tab that was closed last, as Ctrl+Shift+T does. */
  readonly reopen: () => Promise<void>;
  /** Watches tabs that come back while something is done; it may have been done before. */
  readonly watch: (places: Places, act?: () => Promise<void>) => Promise<Return>;
  /** Quits as a person would, and waits until the last file is written. */
  readonly quit: () => Promise<void>;
}
