import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { searchWordsOf } from '#views/searchData.ts';
import { builtFolder } from '#catalog/project.ts';
import { projectContent } from '#views/projectContent.ts';
import { percentile, table } from './benchFrames.ts';
import { enginesIn, measureEngine } from './measureEngine.ts';
import type { Setting } from './measureEngine.ts';
import { casesIn, judged, sentenceFiles as files } from '../searchCases.ts';
import { siteQueries } from '../siteQueries.ts';
import type { SearchRecord, SearchWords } from '#domain/searchRecord.ts';
import { locales } from '#i18n/locales.ts';
import type { Locale } from '#i18n/locales.ts';
import { recordsOf } from '#search/recordsOf.ts';

/** Measures the search over what the site itself says, by what people type, beside other engines. */
export const benchOwnSearch = async (shared: Omit<Setting, 'language'>): Promise<void> => {
  const rows: string[][] = [];
  for (const language of locales) {
    const words = searchWordsOf(projectContent(), language);
    const records = await ownRecords(language);
    const queries = siteQueries[language] ?? [];
    const cases = files.map((file) => casesIn(file).filter(({ locale }) => locale === language));
    const setting = { ...shared, language };
    for (const engine of enginesIn(setting)) {
      const { measured } = await measureEngine(
        setting,
        engine,
        engine === 'ours' ? records : withTyped(records, words),
        words,
        [...queries.map(([typed]) => typed), ...cases.flat().map(({ typed }) => typed)],
      );
      const { ready, keystrokes, found } = measured;
      rows.push([
        `${language}, ${String(records.length)} records: ${engine}`,
        ...[ready, percentile(keystrokes, 0.5), percentile(keystrokes, 0.95)].map((value) =>
          value.toFixed(1),
        ),
        shareOf(queries, found),
        ...cases.map((list, at) => {
          const from = queries.length + cases.slice(0, at).flat().length;
          const all = list.map((one, place) => judged(one, found[from + place] ?? []));
          const count = (key: 'isFound' | 'isWrong'): number =>
            all.filter((one) => one[key]).length;
          return `${count('isFound')} of ${all.length}, ${count('isWrong')} wrong`;
        }),
      ]);
    }
  }
  console.log(
    '\nSearching what the site says, by what people type (all of tests/siteQueries.ts); milliseconds.' +
      '\nFound: share of what must be found that is among the first ten; of the sentences in tests/cases, how many have what is wanted among the first three, and how many a wrong door. The others are given our lists of what people type as well.',
  );
  console.log(table([['', 'ready', 'median', '95th', 'found', ...files], ...rows]));
};

const packSchema = z.object({ pages: z.record(z.string(), z.string()) });

/** What is searched on the built site. */
const ownRecords = async (language: Locale): Promise<readonly SearchRecord[]> => {
  const home = readFileSync(path.join(builtFolder, language, 'index.html'), 'utf8');
  const [, pack = ''] = /data-pack="\/([^"]*)"/.exec(home) ?? [];
  const text = readFileSync(path.join(builtFolder, pack)).toString('base64');
  return recordsOf(packSchema.parse(await import(`data:text/javascript;base64,${text}`)).pages);
};

/** Records that say also what people type for them, as ours learns from its lists. */
const withTyped = (
  records: readonly SearchRecord[],
  { topics }: SearchWords,
): readonly SearchRecord[] =>
  records.map((record) => {
    const typed = topics
      .filter(({ find }) => find.includes(record.id))
      .flatMap((list) => list.type);
    return { ...record, text: `${record.text} ${typed.join(' ')}` };
  });

const shareOf = (
  queries: readonly (readonly [string, ...string[]])[],
  found: readonly (readonly string[])[],
): string => {
  const hits = queries.flatMap(([, ...wanted], at) => wanted.map((id) => found[at]?.includes(id)));
  return `${((100 * hits.filter(Boolean).length) / hits.length).toFixed(0)} %`;
};
