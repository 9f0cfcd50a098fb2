import type { Content } from '#catalog/content.ts';
import { pagePartsIn } from '#catalog/pageParts.ts';
import { wholeLocales } from '#i18n/locales.ts';

/** Problems of the ids of parts: links, the search and its cases lead to a part by its id, in every language alike. */
export const checkPageParts = ({ words }: Pick<Content, 'words'>): readonly string[] =>
  wholeLocales().flatMap((locale) =>
    Object.entries(words[locale].pages).flatMap(([page, { body }]) => {
      const file = `content/words/${locale}/pages/${page}.md`;
      const parts = pagePartsIn(body);
      const english = pagePartsIn(words.en.pages[page]?.body ?? '');
      const ids = parts.flatMap(({ id }) => id ?? []);
      const wanted = english.flatMap(({ id }) => id ?? []);
      const next = 1 + Math.max(0, ...[...ids, ...wanted].map((id) => Number(id.slice(1))));
      const free =
        locale === 'en' ? `"{#p${String(next)}}", which is free` : 'that of the English heading';
      return [
        ...parts
          .filter(({ id }) => id === null)
          .map(
            ({ heading }) =>
              `${file}: the heading "${heading}" has no id. Write one behind it: ${free}.`,
          ),
        ...parts
          .filter(({ id }, at) => id !== null && parts.slice(0, at).some((part) => part.id === id))
          .map(
            ({ id, heading }) =>
              `${file}: "{#${id ?? ''}}" stands behind another heading too, not only behind "${heading}". Give the newer one ${free}.`,
          ),
        ...wanted
          .filter((id) => !ids.includes(id))
          .map(
            (id) =>
              `${file}: no heading has the id "{#${id}}" of the English page. Write it behind the heading of that part.`,
          ),
        ...ids
          .filter((id) => !wanted.includes(id))
          .map(
            (id) =>
              `${file}: the English page has no part "{#${id}}". Write the id of the English heading.`,
          ),
      ];
    }),
  );
