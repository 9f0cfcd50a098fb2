import type { Content, Words } from '#catalog/content.ts';
import { sentencesOf } from '#shown/textWithout.ts';

/** Sentences of texts that are not shown, each with its file: what the build prints. */
export const takenOut = (whole: Content, shown: Content): readonly string[] =>
  Object.entries(whole.words).flatMap(([locale, words]) => {
    const left = Object.entries(shown.words).find(([known]) => known === locale)?.[1];
    const shownTexts = new Map(left === undefined ? [] : textsIn(left));
    return textsIn(words).flatMap(([file, text]) => {
      const leftText = shownTexts.get(file);
      // Of a program that is gone, its own words are gone with it.
      if (leftText === undefined) return [];
      const kept = new Set(sentencesIn(leftText));
      return sentencesIn(text)
        .filter((sentence) => !kept.has(sentence))
        .map((sentence) => `content/words/${locale}/${file}: left out: ${sentence}`);
    });
  });

/** The texts of a language by their files: pages, cards with what they say to some, and what is told of programs. */
const textsIn = ({ pages, cards, programs }: Words): readonly (readonly [string, string])[] => [
  ...Object.entries(pages).map(([id, { body }]) => [`pages/${id}.md`, body] as const),
  ...Object.entries(cards).map(
    ([id, { head, body }]) =>
      [`cards/${id}.md`, [body, ...Object.values(head.parts)].join('\n')] as const,
  ),
  ...Object.entries(programs).map(([id, { body }]) => [`programs/${id}.md`, body] as const),
];

/** Links that lead to a line or to all of them where a number is gone are no loss. */
const sentencesIn = (body: string): readonly string[] =>
  body
    .replaceAll(/(?<!\[\])\((?:line|call|text):[^)]*\)/g, '(page:talk)')
    .split('\n')
    .flatMap(sentencesOf)
    .filter((sentence) => sentence.trim() !== '');
