import type { Content } from '#catalog/content.ts';
import type { Files } from '#catalog/files.ts';
import { wordsIn } from '#catalog/wordsIn.ts';
import type { Helpline } from '#domain/helpline.ts';
import { isOffered } from '#domain/program.ts';
import { isPageId } from '#i18n/addresses.ts';
import { locales } from '#i18n/locales.ts';

/** A link that leads to nothing: where it stands, what it says, and what to do. */
interface DeadLink {
  readonly file: string;
  readonly value: string;
  readonly mend: string;
}

/** Links and markers in texts that lead to nothing there is. */
export const deadLinks = (files: Files, content: Content): readonly DeadLink[] => {
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
      .map(([, kind = '', id = '']): DeadLink => ({
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
