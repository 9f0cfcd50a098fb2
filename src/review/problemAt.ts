import type { Files } from '#catalog/files.ts';
import { settledIn } from '#review/lists.ts';
import type { Lists } from '#review/lists.ts';
import { problemOfText } from '#review/problemOfText.ts';
import { textsOfFile, withTexts } from '#review/texts.ts';
import type { ReviewText } from '#review/texts.ts';

/** Why other words cannot stand at the place of a text; undefined where they can. */
export const problemAt = (
  files: Files,
  locale: string,
  at: ReviewText,
  text: string,
  lists: Lists,
): string | undefined => {
  const problem = problemOfText(text, at.own, locale, lists);
  if (problem !== undefined) return problem;
  const after = withTexts(files, locale, at.file, new Map([[at.id, text]]));
  const name = `content/words/${locale}/${at.file}`;
  const moved = textsOfFile(new Map(files).set(name, after), locale, at.file);
  if (moved.find(({ id }) => id === at.id)?.own !== text)
    return 'It would not be one text at its place any more, because of a sign at its beginning. Begin it with a word.';
  const lost = settledIn(lists, { ...at, text: at.own }).find(
    (says) => !settledIn(lists, { ...at, text: after }).includes(says),
  );
  return lost === undefined
    ? undefined
    : `"${lost}" is settled (docs/translation/${locale}.md says why). Change it there and in content/words/settled/${locale}.yaml first, if it is wrong.`;
};
