import { checkProgramWords } from '#checks/checkProgramWords.ts';
import type { Content } from '#catalog/content.ts';
import { matched, matchedFiles, missing } from '#checks/matched.ts';
import { neededIn } from '#catalog/neededMessages.ts';
import { saidHours } from '#checks/saidHours.ts';
import { pageIds } from '#i18n/addresses.ts';
import { wholeLocales } from '#i18n/locales.ts';

/** Problems of words: what has facts and no words, and what has words and no facts, in each language. */
export const checkWords = (content: Content): readonly string[] =>
  wholeLocales().flatMap((locale) => {
    const words = content.words[locale];
    const folder = `content/words/${locale}`;
    return [
      ...[...neededIn(locale, content)]
        .filter((key) => words.messages[key] === undefined)
        .map((key) => missing(`${folder}/messages.json`, key)),
      ...checkProgramWords(folder, words, content),
      ...matched(
        `${folder}/lines.yaml`,
        Object.keys(words.lines),
        content.lines.map(({ id }) => id),
      ),
      ...content.lines.flatMap(({ id, ways }) =>
        saidHours(ways)
          .filter((said) => words.lines[id]?.hours[said] === undefined)
          .map((said) => missing(`${folder}/lines.yaml`, `${id}.hours.${said}`)),
      ),
      ...matchedFiles(
        `${folder}/pages`,
        Object.keys(words.pages),
        [...pageIds, 'missing'],
        (id) => `there is no page "${id}". Add it to the pages in src/i18n/addresses.ts`,
      ),
      ...matchedFiles(
        `${folder}/cards`,
        Object.keys(words.cards),
        Object.keys(content.words.en.cards),
        (id) => `there is no card "${id}" in English. Write content/words/en/cards/${id}.md`,
      ),
    ];
  });
