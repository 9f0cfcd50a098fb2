import type { Content } from '#catalog/content.ts';
import type { DueItem } from '#catalog/due.ts';
import type { Files } from '#catalog/files.ts';
import { isWeak } from '#shown/isPublished.ts';
import { offeredContent } from '#shown/offered.ts';
import { recordOf, translationsIn } from '#catalog/translated.ts';
import type { Helpline } from '#domain/helpline.ts';
import { isOffered } from '#domain/program.ts';
import { isPageId } from '#i18n/addresses.ts';
import { codeForm, locales } from '#i18n/locales.ts';

/** Files of words, in any language, switched on or not. */
const wordsIn = (files: Files): readonly (readonly [string, string])[] =>
  [...files].filter(([file]) => new RegExp(`^content/words/${codeForm}/`).test(file));

/** Links and markers in texts that lead to nothing there is. */
export const deadLinks = (files: Files, content: Content): readonly DueItem[] => {
  const known: Readonly<Record<string, (id: string) => boolean>> = {
    page: isPageId,
    program: (id) => content.programs.some((program) => program.id === id),
    line: (id) => content.lines.some((line) => line.id === id),
    card: (id) => content.words.en.cards[id.split(':')[0] ?? ''] !== undefined,
    call: (id) => content.lines.some((line) => line.id === id && isReached(line, 'voice')),
    text: (id) => content.lines.some((line) => line.id === id && isReached(line, 'text')),
    open: (id) => id === 'data',
    source: (id) => content.sources[id] !== undefined,
  };
  return wordsIn(files).flatMap(([file, text]) =>
    [
      ...text.matchAll(
        /(?:\(|\{\{)(page|program|line|card|call|text|source|open):([^)}]*)(?:\)|\}\})/g,
      ),
    ]
      .filter(([, kind = '', id = '']) => known[kind]?.(id) !== true)
      .map(([, kind = '', id = '']): DueItem => ({
        kind: 'dead link',
        file,
        value: `${kind}:${id}`,
        mend: 'Name a page, a program, a line, a card or a source that exists.',
      })),
  );
};

/** Whether a line has a number of a kind that a text can name by itself: no word is to be texted first. */
const isReached = ({ ways }: Helpline, kind: 'voice' | 'text'): boolean =>
  ways.some((way) => way.kind === kind && way.word === undefined);

/** The same as sentences that stop the build, of texts that are shown: in languages that are switched on, and of programs that are offered. */
export const deadLinksShown = (files: Files, content: Content): readonly string[] => {
  const isShown = (file: string): boolean =>
    locales.some((locale) => file.startsWith(`content/words/${locale}/`)) &&
    !content.programs.some(
      ({ id, status }) => !isOffered({ status }) && file.endsWith(`/programs/${id}.md`),
    );
  return deadLinks(files, content)
    .filter(({ file }) => isShown(file))
    .map(({ file, value, mend }) => {
      const text = files.get(file) ?? '';
      const line = text.slice(0, text.indexOf(value)).split('\n').length;
      return `${file}: the link "${value}" (line ${String(line)}) leads nowhere. ${mend}`;
    });
};

/** A phone number as people write it, the last part also in letters. */
const written =
  /(?<![\d-])(?:\+?1[-. \u2011])?\(?\d{3}\)?[-. \u2011]\d{3}[-. \u2011](?:\d{4}|[A-Z]{4,7})(?![\d])/g;

/** Numbers in texts that are in no file of facts, and one number that stands in two ways. */
export const strayNumbers = (files: Files, { programs, lines }: Content): readonly DueItem[] => {
  const facts = [
    ...programs.flatMap(({ id, contacts }) =>
      contacts
        .filter(({ kind }) => kind === 'phone' || kind === 'text')
        .map((fact) => ({ file: `content/programs/${id}/facts.yaml`, fact })),
    ),
    ...lines.flatMap(({ id, ways }) =>
      ways
        .filter(({ kind }) => kind !== 'chat')
        .map((fact) => ({ file: `content/lines/${id}.yaml`, fact })),
    ),
  ];
  const shown = facts.filter(({ fact }) => !isWeak(fact)).map(({ fact }) => digitsOf(fact.value));
  return [
    ...facts.flatMap(({ file, fact: { value } }, at): readonly DueItem[] => {
      const first = facts.find((other) => digitsOf(other.fact.value) === digitsOf(value));
      return first === undefined || first.fact.value === value || facts.indexOf(first) === at
        ? []
        : [
            {
              kind: 'number',
              file,
              value,
              mend: `Write it as in ${first.file}: ${first.fact.value}.`,
            },
          ];
    }),
    ...wordsIn(files).flatMap(([file, text]) =>
      [...text.matchAll(written)]
        .filter(([number]) => !shown.includes(digitsOf(number)))
        .map(([value]): DueItem => ({
          kind: 'number',
          file,
          value,
          mend: 'It is not a number that any file of facts has and shows. Correct one of the two.',
        })),
    ),
  ];
};

/** Digits alone, as a telephone would send them: letters by its keys, without the country. */
const digitsOf = (number: string): string =>
  number
    .replaceAll(/[A-Z]/g, (letter) => keys.findIndex((key) => key.includes(letter)).toString())
    .replaceAll(/\D/g, '')
    .replace(/^1(?=\d{10})/, '')
    .slice(0, 10);

const keys = ['', '', 'ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

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
