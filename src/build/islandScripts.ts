import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Content } from '../catalog/content.ts';
import { projectContent, projectFolder } from '../catalog/project.ts';
import { primaryOf } from '../i18n/locales.ts';
import type { Locale } from '../i18n/locales.ts';
import { fuseOfWords } from './fuseOfWords.ts';
import { builtText } from './inlined.ts';
import { noteShipped } from './shipped.ts';
import { smaller, smallest } from './smallest.ts';

/** One of the scripts of the islands, with all it imports: as a module, or to stand in a page itself. */
export const builtIsland = async (
  file: string,
  define: Readonly<Record<string, string>> = {},
  format: 'esm' | 'iife' = 'esm',
): Promise<string> => {
  const { outputFiles, metafile } = await build({
    ...smallest,
    entryPoints: [fileURLToPath(new URL(`../islands/${file}`, import.meta.url))],
    format,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { ...define },
    plugins: [fuseOfWords],
  });
  noteShipped(metafile);
  return smaller(outputFiles[0]?.text ?? '');
};

/** What the second script is given in the place of names (src/env.d.ts): the same in every language, so no pack need hold it. */
export const givenToMore = (style: string): Readonly<Record<string, string>> => ({
  givenCodes: JSON.stringify(shownCodes(projectContent())),
  givenStyle: JSON.stringify(style),
});

/** What teaches a browser to say dates in a language that it does not know; nothing for the others. */
export const calendarOf = async (locale: Locale): Promise<string> => {
  const { calendars } = projectContent();
  const language = primaryOf(locale);
  const calendar = calendars[language];
  if (calendar === undefined) return '';
  const givenCalendars = JSON.stringify({ [language]: calendar });
  return builtIsland('../i18n/calendar.ts', { givenCalendars }, 'iife');
};

/** The styles of the list, which no page carries. */
export const listStyle = (): Promise<string> =>
  builtText(path.join(projectFolder, 'src/styles/list.css'));

/** The numbers without those of offers that are not shown: a link that names one finds nothing. */
const shownCodes = ({ programs, codes }: Content): Content['codes'] => {
  const shown = programs.flatMap(({ offers }) => offers.map(({ id }) => id));
  return Object.fromEntries(
    Object.entries(codes).filter(([id]) => !id.includes('.') || shown.includes(id)),
  );
};
