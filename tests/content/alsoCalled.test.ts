import { expect, test } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { foldedWords } from '#search/fold.ts';
import { openContent } from '../open.ts';

const { words } = openContent();

/** The parts of a sentence that say that somebody speaks, of themselves or of their own. */
const speaking = ['i', 'me', 'meBefore', 'my'];

test.each(locales)(
  'other names of a term are names, and nothing that somebody says of themselves or their own (%s)',
  (locale) => {
    const { roles } = words[locale].search;
    const spoken = new Set(
      speaking.flatMap((role) => roles[role] ?? []).flatMap((word) => foldedWords(word)),
    );
    expect(spoken.size).toBeGreaterThan(3);
    const said = Object.values(words[locale].glossary)
      .flatMap(({ also }) => also)
      .filter((name) => foldedWords(name).some((word) => spoken.has(word)));
    expect(said).toEqual([]);
  },
);
