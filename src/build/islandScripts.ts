import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import type { Content } from '../catalog/content.ts';
import { projectFolder } from '../catalog/project.ts';
import { projectContent } from '../views/projectContent.ts';
import { primaryOf } from '../i18n/locales.ts';
import type { Locale } from '../i18n/locales.ts';
import { fuseOfWords } from './fuseOfWords.ts';
import { builtText } from './inlined.ts';
import { noteShipped } from './shipped.ts';
import { sharedPreact } from './sharedPreact.ts';
import { smaller, smallest } from './smallest.ts';

/** One of the scripts of the islands, with all it imports: as a module, or to stand in a page itself. */
export const builtIsland = async (
  file: string,
  define: Readonly<Record<string, string>> = {},
  format: 'esm' | 'iife' = 'esm',
  plugins: readonly Plugin[] = [],
): Promise<string> => {
  const { outputFiles, metafile } = await build({
    ...smallest,
    entryPoints: [fileURLToPath(new URL(`../islands/${file}`, import.meta.url))],
    format,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { ...define },
    plugins: [fuseOfWords, ...plugins],
  });
  noteShipped(metafile);
  return smaller(outputFiles[0]?.text ?? '');
};

/** The second script, which takes Preact from the first. */
export const builtMore = (style: string, first: string): Promise<string> =>
  builtIsland('more.ts', givenToMore(style), 'esm', [sharedPreact(first)]);

/** What the second script is given in the place of names (src/env.d.ts): the same in every language, so no pack need hold it. */
export const givenToMore = (style: string): Readonly<Record<string, string>> => ({
  givenCodes: JSON.stringify(shownCodes(projectContent())),
  givenStyle: JSON.stringify(style),
});

/** The style of the writing of a language, one rule, where it needs one (src/layouts/Frame.astro). */
const stylesOf = { ko: 'korean', ur: 'urdu' };

/** The text of each of them. */
export const ownStyles = (): Promise<readonly string[]> =>
  Promise.all(Object.values(stylesOf).map(ownStyle));

const ownStyle = (name: string): Promise<string> =>
  builtText(path.join(projectFolder, `src/styles/${name}.css`));

/** What must have run before the pack of a language is used: what a browser does not know of it, and its own style, for whoever comes to it from another. */
export const beforePack = async (locale: Locale): Promise<string> => {
  const [, name] = Object.entries(stylesOf).find(([code]) => code === primaryOf(locale)) ?? [];
  // Through the style's own interface: the policy of the page that one comes from does not have it.
  const style =
    name === undefined
      ? ''
      : `document.styleSheets[0].insertRule(${JSON.stringify(await ownStyle(name))});`;
  return (await calendarOf(locale)) + style;
};

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
