import { futureDates } from '#checks/checkFacts.ts';
import { oneOf } from '#catalog/ContentError.ts';
import type { Content } from '#catalog/content.ts';
import { locales } from '#i18n/locales.ts';

/**
 * Problems of sources: a text that cites one that is not there or is weak, and one that no text cites. What
 * is weak appears nowhere, and what is left of a text when a sentence goes only a person can judge.
 */
export const checkSources = ({ sources, words }: Content, today: string): readonly string[] => {
  const ids = Object.keys(sources);
  const cited = locales.flatMap((locale) =>
    (['pages', 'cards'] as const).flatMap((kind) =>
      Object.entries(words[locale][kind]).flatMap(([id, { head, body }]) =>
        [...`${JSON.stringify(head)}${body}`.matchAll(/\(source:([^)]*)\)/g)].map(
          ([, source = '']) => ({ file: `content/words/${locale}/${kind}/${id}.md`, source }),
        ),
      ),
    ),
  );
  return [
    ...futureDates('content/sources.yaml', Object.values(sources), today),
    ...cited
      .filter(({ source }) => !ids.includes(source))
      .map(({ file, source }) => `${file}: cites "${source}", which is not there. ${oneOf(ids)}`),
    ...cited
      .filter(({ source }) => sources[source]?.confidence === 'weak')
      .map(
        ({ file, source }) =>
          `${file}: rests on "${source}", which is weak. Take out what it says, or cite a better page.`,
      ),
    ...ids
      .filter((id) => cited.every(({ source }) => source !== id))
      .map((id) => `content/sources.yaml: no text cites "${id}". Cite it, or take it out.`),
  ];
};
