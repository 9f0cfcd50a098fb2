import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { table } from './benchFrames.ts';
import { copyProject } from '../copyProject.ts';
import { addMadeUp } from './madeUpContent.ts';
import { budgets } from '#budgets.ts';

/** Builds the whole site with so many programs, and prints what each build took. */
export const benchBuild = (counts: readonly number[]): void => {
  console.log(
    '\nBuilding the whole site, in every language; bytes over brotli, of the first language.',
  );
  console.log(
    table([
      ['programs', 'seconds', 'peak memory, MB', 'pages', 'program', 'options', 'find', 'pack'],
      ...counts.map(measuredBuild),
    ]),
  );
  console.log(
    `A content page may have ${String(budgets.contentPage)}, find with its script ${String(budgets.findReady)}, the pack with both scripts ${String(budgets.loadedLater)}.`,
  );
};

/** Says how much memory a build took; by its whole address, for a copy has no tests. */
const peak = pathToFileURL(path.resolve('tests/bench/sayPeak.ts')).href;

const measuredBuild = (count: number): string[] => {
  const copy = copyProject();
  try {
    addMadeUp(copy, count);
    const began = performance.now();
    const { ended, said } = copy.build('--import', peak);
    const seconds = (performance.now() - began) / 1000;
    if (!ended) console.log(`${String(count)}: not built.\n${said.slice(0, 300)} …`);
    const [, most = 'unknown'] = /^peak (\d+)/m.exec(said) ?? [];
    const dist = path.join(copy.folder, 'dist');
    const pages = globSync('**/*.html', { cwd: dist });
    const weigh = (file: string): number =>
      brotliCompressSync(readFileSync(path.join(dist, file))).length;
    const heaviest = (files: readonly string[]): string =>
      ended ? String(Math.max(...files.map(weigh))) : 'not built';
    const home = ended ? readFileSync(path.join(dist, 'en', 'index.html'), 'utf8') : '';
    const [, pack = ''] = /data-pack="\/([^"]*)"/.exec(home) ?? [];
    return [
      String(count),
      seconds.toFixed(0),
      most,
      String(pages.length),
      heaviest(globSync('en/options/*/index.html', { cwd: dist })),
      heaviest(['en/options/index.html']),
      heaviest(['en/find/index.html']),
      heaviest([pack]),
    ];
  } finally {
    copy.remove();
  }
};
