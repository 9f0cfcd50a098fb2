/** Where a person sits: a browser of any engine, with what eyes and hands do there. */
export interface Seat {
  /** Goes to an address, as when it is typed. */
  readonly go: (address: string) => Promise<void>;
  /** Asks the page something; null where it is just on its way out. */
  readonly ask: (look: (...given: string[]) => unknown, ...given: string[]) => Promise<unknown>;
  /** Presses a place of the page, in pixels from its corner. */
  readonly press: (x: number, y: number, by: 'mouse' | 'finger') => Promise<void>;
  /** Presses keys one right after the other. */
  readonly keys: (...keys: readonly Key[]) => Promise<void>;
  /** Goes back as the browser's own button does. */
  readonly back: () => Promise<void>;
  /** Does something in a second tab, and comes back to the first. */
  readonly inOtherTab: (act: () => Promise<void>) => Promise<void>;
  /** What the browser itself said of errors so far, where it can be asked. */
  readonly errors: () => readonly string[];
  readonly quit: () => Promise<void>;
}

/** A seat whose screen can be looked at. */
export interface SeenSeat extends Seat {
  /** Makes the window this many pixels wide and high, what the browser itself draws in it included. */
  readonly toSize: (width: number, height: number) => Promise<void>;
  /** What is on the screen of the page, as a PNG. */
  readonly picture: () => Promise<Buffer>;
}

/** A key by its name, or a letter. */
export type Key = 'Escape' | 'Shift' | 'Enter' | (string & {});
