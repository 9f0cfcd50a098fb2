import { benchSuggest } from '#commands/benchSuggest.ts';

/** Prints what was measured; asserts nothing about seconds. */
benchSuggest();
