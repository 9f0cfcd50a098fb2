/** The most a page may take at 360 by 740, in CSS pixels, in English; other languages may take 1.3 times that. */
export interface Measure {
  readonly page: string;
  /** Of the whole page, its foot included. */
  readonly height?: number;
  /** What must be seen without scrolling, above the exit; in other languages the screen may be as much higher. */
  readonly first?: string;
  /** Whoever is frightened in another language has the same screen: what is first is above its exit in every language. */
  readonly isForAll?: true;
  /** At 1280 by 800: what must begin on the first screen, and fit without scrolling sideways. */
  readonly wide?: string;
}

/** How many words may stand open in the main part of a page, without script, every fold closed; those for the ear alone are not counted. */
export const openWords: readonly (readonly [page: string, words: number])[] = [
  ...['alpol', 'aafsc', 'vip', 'avp', 'rr'].map((id) => [`options/${id}/`, 380] as const),
  ['talk/', 650],
  // Its table too.
  ['for-work/', 900],
  ['for-others/', 800],
];

/** How much more room another language may take. */
export const translated = 1.3;

/** On every page: the head, and the strip with the foot. */
export const everywhere = { head: 72, foot: 450 } as const;

/** Something that calls or texts when it is pressed. */
const number = 'main a:is([href^="tel:"], [href^="sms:"])';

/** The most the main part of a page of results may take, whoever it is for; and how far down its first number, or the question before it, may end. */
export const results = {
  height: 4400,
  first: '.talk-first :is(a:is([href^="tel:"], [href^="sms:"]), [data-held] button)',
};

export const measures: readonly Measure[] = [
  { page: '', height: 2100, first: number, isForAll: true },
  { page: 'find/', first: '[data-begin]' },
  { page: 'talk/', height: 4800, first: number, isForAll: true },
  { page: 'for-work/', height: 6000, wide: '.grid table' },
  ...[
    'ways/',
    'check/',
    'together/',
    'for-me/',
    'for-change/',
    'both/',
    'for-others/',
    'questions/',
    'basics/',
    'words/',
    'how/',
    'about/',
    'privacy/',
    'accessibility/',
  ].map((page) => ({ page, height: 6000 })),
  // The search stands above what narrows the list.
  { page: 'options/', height: 9000, first: '.filters summary' },
  ...['alpol', 'aafsc', 'vip', 'avp', 'rr'].map((id) => ({
    page: `options/${id}/`,
    height: 4800,
    first: number,
  })),
];
