import type { SearchWords } from '#domain/searchRecord.ts';

/** A language of which nothing is known but what its pages say. */
export const noWords: SearchWords = {
  small: [],
  trim: { start: [], end: [] },
  endings: {},
  same: {},
  roles: {},
  harming: { stems: [], start: {}, end: {} },
  topics: [],
  doors: {},
  forCaused: [],
  others: {},
};
