import type { Content } from '#catalog/content.ts';
import type { Files } from '#catalog/files.ts';
import { isOffered } from '#domain/program.ts';
import { locales } from '#i18n/locales.ts';
import type { Locale } from '#i18n/locales.ts';

/** Problems of languages that facts name and no words have a name for: a slip of the pen, or a name that is missing. */
export const checkLanguages = (files: Files, content: Content): readonly string[] => {
  const spoken = [
    ...content.lines.map(({ id, languages }) => ({ file: `content/lines/${id}.yaml`, languages })),
    ...content.programs.filter(isOffered).map(({ id, offers }) => ({
      file: `content/programs/${id}/facts.yaml`,
      languages: offers.flatMap(({ languages }) => languages),
    })),
  ];
  return spoken.flatMap(({ file, languages }) =>
    [...new Set(languages.map(({ code }) => code))].flatMap((code) => {
      const key = `language.${code}`;
      const isUnnamed = (locale: Locale): boolean =>
        content.words[locale].messages[key] === undefined;
      // What has a name in English is told of as any sentence that another language lacks.
      return !isUnnamed('en')
        ? []
        : [
            `${file}: the language "${code}"${lineOf(files.get(file) ?? '', code)} has no name. Correct it, or write "${key}" in ${locales
              .filter(isUnnamed)
              .map((locale) => `content/words/${locale}/messages.json`)
              .join(', ')}.`,
          ];
    }),
  );
};

/** Where a code stands in a file, in brackets. */
const lineOf = (text: string, code: string): string => {
  const at = text
    .split('\n')
    .findIndex((line) => new RegExp(`\\bcode: *["']?${code}\\b`).test(line));
  return at < 0 ? '' : ` (line ${String(at + 1)})`;
};
