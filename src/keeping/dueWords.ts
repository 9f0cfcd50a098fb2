import type { Content } from '#catalog/content.ts';
import type { DueItem } from '#keeping/due.ts';
import type { Files } from '#catalog/files.ts';
import { recordOf, translationsIn } from '#keeping/translated.ts';
import { isOffered } from '#domain/program.ts';
import { locales } from '#i18n/locales.ts';
import { offeredContent } from '#shown/offered.ts';

/** Translations made from an English text that has changed since. */
export const missedTranslations = (files: Files, { programs }: Content): readonly DueItem[] => {
  // Nobody need translate what is not shown.
  const isHidden = (file: string): boolean =>
    programs.some((program) => !isOffered(program) && file === `programs/${program.id}.md`);
  return translationsIn(files).flatMap((locale) => {
    const recorded = recordOf(files, locale);
    return [...files]
      .filter(([file]) => file.startsWith('content/words/en/'))
      .map(([file]) => file.replace('content/words/en/', ''))
      .filter((file) => recorded.now[file] !== recorded.then[file] && !isHidden(file))
      .map((file): DueItem => ({
        kind: 'translation',
        file: `content/words/${locale}/${file}`,
        value: `older than content/words/en/${file}`,
        mend: `Bring it up to the English, then: npm run -s translated -- ${locale} ${file}`,
      }));
  });
};

/** Texts that say less than they did, because they named a program that is not offered. */
export const textsLeftOut = (whole: Content): readonly DueItem[] => {
  const listed = offeredContent(whole);
  return locales.flatMap((locale) =>
    (['pages', 'cards'] as const).flatMap((kind) =>
      Object.entries<{ readonly body: string }>(whole.words[locale][kind])
        .filter(([id, { body }]) => listed.words[locale][kind][id]?.body !== body)
        .map(([id]): DueItem => ({
          kind: 'left out',
          file: `content/words/${locale}/${kind}/${id}.md`,
          value: whole.programs
            .filter(({ status }) => status === 'closed' || status === 'withdrawn')
            .map((program) => program.id)
            .join(', '),
          mend: 'Sentences about a program that is not listed are left out here. Read what is left, and write it anew.',
        })),
    ),
  );
};
