import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { z } from 'astro/zod';
import { transformSync } from 'esbuild';

/** The reader as one script for the page: it needs the browser's own styles to know what is hidden. */
const reader = transformSync(
  readFileSync(
    fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js')),
    'utf8',
  ),
  { format: 'iife', globalName: 'reader' },
).code;

/** Reads a part of the page from its beginning to its end, as someone would who goes on and on, and gives all that is said. */
export const hear = async (page: Page, part: string): Promise<readonly string[]> => {
  const said = await page.evaluate<unknown>(`${reader};
    (async () => {
      // What is folded is not heard; the reader takes only styles for a sign of that.
      for (const inside of document.querySelectorAll('details:not([open]) > :not(summary)')) inside.hidden = true;
      const { virtual } = reader;
      const container = document.querySelector(${JSON.stringify(part)});
      await virtual.start({ container });
      // After its end the reader begins again.
      do await virtual.next();
      while (virtual.activeNode !== container || !(await virtual.lastSpokenPhrase()).startsWith('end of '));
      const said = await virtual.spokenPhraseLog();
      await virtual.stop();
      return said;
    })()`);
  return z.array(z.string()).parse(said);
};

/** Something said, and what was said inside of it. */
interface Said {
  readonly phrase: string;
  readonly inside: Said[];
}

const endOf = /^end(?: of|,) /;

/** Puts what was said into what it was said in, as the reader tells by saying where each part ends. */
export const nested = (phrases: readonly string[]): readonly Said[] => {
  let open: Said[] = [];
  for (const phrase of phrases) {
    const begun = endOf.test(phrase) ? phrase.replace(endOf, '') : null;
    const at = begun === null ? -1 : open.findLastIndex((said) => said.phrase === begun);
    const whole = open[at];
    if (whole === undefined) {
      if (begun === null) open.push({ phrase, inside: [] });
      continue;
    }
    whole.inside.push(...open.slice(at + 1));
    open = open.slice(0, at + 1);
  }
  return open;
};

const roles =
  /^(?:alert|article|banner|button|checkbox|complementary|contentinfo|document|figure|form|graphic|group|heading|image|img|link|list|main|navigation|radio|radiogroup|region|search|searchbox|status|table|textbox), /;

/** What is said without the kind of thing it is and where it stands: its words. */
export const wordsOf = (phrase: string): string =>
  phrase
    .replace(roles, '')
    .replace(
      /, (?:level \d+|not checked|checked|position \d+|set size \d+|expanded|not expanded)/g,
      '',
    )
    .trim();

const squeezed = (text: string): string => text.replace(/\s/g, '');

/** All words inside, one after the other. */
const allWords = (parts: readonly Said[]): string =>
  parts
    .map(({ phrase, inside }) => (inside.length > 0 ? allWords(inside) : wordsOf(phrase)))
    .join('');

/** Told by the words themselves, and by no reader a person has. */
const plain = new Set(['paragraph', 'strong', 'emphasis', 'document']);

/** Readers say these by their name, and not what it is made of. */
const whole = /^(?:link|button), /;

const isChoice = (phrase: string): boolean => /^(?:checkbox|radio), /.test(phrase);

/** Whether a name says all that stands inside. */
const saysAll = ({ phrase, inside }: Said): boolean => {
  const [name, parts] = [squeezed(wordsOf(phrase)), squeezed(allWords(inside))];
  return whole.test(phrase) ? name.includes(parts) : name === parts;
};

/**
 * What was said as lines, each as far in as it stands within others. What this reader says again and readers that
 * people have do not is left out: what a name is made of, and the label beside a box, which is the box's name.
 */
export const told = (parts: readonly Said[], depth = 0): readonly string[] =>
  parts.flatMap((said, at) => {
    const { phrase, inside } = said;
    const before = parts[at - 1]?.phrase ?? '';
    if (isChoice(before) && wordsOf(before) === phrase) return [];
    const margin = '  '.repeat(depth);
    if (plain.has(phrase)) {
      const isText = inside.every((part) => part.inside.length === 0 && !roles.test(part.phrase));
      return isText ? [margin + inside.map((part) => part.phrase).join(' ')] : told(inside, depth);
    }
    const line = phrase.replace(
      /^listitem, level \d+, position (\d+), set size (\d+)/,
      'item $1 of $2',
    );
    return [margin + line, ...(saysAll(said) ? [] : told(inside, depth + 1))];
  });

/** Words that are said again at once: the name of a part and then its heading, or a drawing and then its words. */
export const saidTwice = (lines: readonly string[]): readonly string[] => {
  const words = lines.map((line) => wordsOf(line.trim()));
  return words.filter((word, at) => word !== '' && word === words[at - 1]);
};
