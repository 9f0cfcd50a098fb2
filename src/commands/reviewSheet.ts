import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { give, reviewGiven } from '#commands/reviewGiven.ts';
import { runCommand } from '#commands/runCommand.ts';
import { recordOf } from '#keeping/translated.ts';
import { languages } from '#i18n/locales.ts';
import { listsOf } from '#review/lists.ts';
import { sheet } from '#review/sheet.ts';

/** Writes the page on which somebody who grew up with a language reads its words beside the English. */
const main = ([locale = '', file, ...only]: readonly string[]): number => {
  const given = reviewGiven('review:sheet', locale, only);
  if (given === null) return 2;
  const { files, parts, readings, notes } = given;
  const { then, now } = recordOf(files, locale);
  const page = sheet({
    locale,
    language: new Intl.DisplayNames(['en'], { type: 'language' }).of(locale) ?? locale,
    dir: languages.find(({ id }) => id === locale)?.dir ?? 'auto',
    parts,
    readings,
    lists: listsOf(files, locale),
    notes,
    behind: Object.keys(now).filter((name) => then[name] !== now[name]),
    script: scriptOfSheet(),
  });
  give(page, file);
  return 0;
};

/** What runs in the page, as browsers of the last years take it. */
const scriptOfSheet = (): string =>
  buildSync({
    entryPoints: [fileURLToPath(new URL('../review/sheetPage.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: ['chrome90', 'firefox90', 'safari15'],
    charset: 'utf8',
  }).outputFiles[0]?.text ?? '';

await runCommand(main);
