/** The most a page may take at 360 by 740, in CSS pixels, in English; other languages may take 1.3 times that. */
export interface Measure {
  readonly page: string;
  /** Of the whole page, its foot included. */
  readonly height?: number;
  /** What must be seen without scrolling, above the exit. */
  readonly first?: string;
}

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
  { page: '', height: 2100, first: number },
  { page: 'find/', first: '[data-begin]' },
];
