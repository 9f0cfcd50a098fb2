import { existsSync, globSync, statSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from '#commands/runCommand.ts';
import { builtFolder, projectFolder } from '#catalog/project.ts';
import { builtSearch } from '#commands/builtSearch.ts';
import { locales } from '#i18n/locales.ts';
import type { Hit } from '#domain/searchRecord.ts';
import { search } from '#search/search.ts';

const usage = 'Usage: npm run -s search -- LOCALE "typed words"';

const ids = (hits: readonly Hit[]): readonly string[] => hits.map(({ record: { id } }) => id);

/** Whether the site was built, and nothing that it is made from is newer. */
const isBuilt = (): boolean => {
  const built = path.join(builtFolder, 'robots.txt');
  if (!existsSync(built)) return false;
  const { mtimeMs } = statSync(built);
  return globSync(['content/**/*.*', 'src/**/*.*'], { cwd: projectFolder }).every(
    (file) => statSync(path.join(projectFolder, file)).mtimeMs <= mtimeMs,
  );
};

/** Prints what the site's search finds for what was typed, in the order in which a page shows it. */
const main = async ([locale, ...typed]: readonly string[]): Promise<number> => {
  const language = locales.find((id) => id === locale);
  if (language === undefined || typed.length === 0) {
    console.error(`${usage}\nThe languages are ${locales.join(', ')}.`);
    return 2;
  }
  if (!isBuilt()) {
    const { buildSite } = await import('#commands/buildSite.ts');
    // What the build says is no part of the answer.
    const log = console.log;
    console.log = console.error;
    await buildSite();
    console.log = log;
  }
  const found = search(await builtSearch(language), typed.join(' '));
  const output = {
    urgent: ids(found.urgent),
    hits: ids(found.hits),
    near: ids(found.near),
    instead: ids(found.instead),
    language: found.language,
  };
  process.stdout.write(`${JSON.stringify(output)}\n`);
  return 0;
};

await runCommand(main);
