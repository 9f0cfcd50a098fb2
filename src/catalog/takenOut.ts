import type { Content } from '#catalog/content.ts';
import { sentencesOf } from '#catalog/textWithout.ts';

/** Sentences of texts that are not shown, each with its file: what the build prints. */
export const takenOut = (whole: Content, shown: Content): readonly string[] =>
  Object.entries(whole.words).flatMap(([locale, words]) => {
    const left = Object.entries(shown.words).find(([known]) => known === locale)?.[1];
    return (['pages', 'cards'] as const).flatMap((kind) =>
      Object.entries<{ readonly body: string }>(words[kind]).flatMap(([id, { body }]) => {
        const kept = new Set(sentencesIn(left?.[kind][id]?.body ?? ''));
        return sentencesIn(body)
          .filter((sentence) => !kept.has(sentence))
          .map((sentence) => `content/words/${locale}/${kind}/${id}.md: left out: ${sentence}`);
      }),
    );
  });

/** Links that lead to a line or to all of them where a number is gone are no loss. */
const sentencesIn = (body: string): readonly string[] =>
  body
    .replaceAll(/(?<!\[\])\((?:line|call|text):[^)]*\)/g, '(page:talk)')
    .split('\n')
    .flatMap(sentencesOf)
    .filter((sentence) => sentence.trim() !== '');
