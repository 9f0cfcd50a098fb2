import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { builtFolder } from '#catalog/project.ts';
import { unpacked } from '#wire/packedWords.ts';
import type { Locale } from '#i18n/locales.ts';
import { recordsOf } from '#search/recordsOf.ts';
import { searchIndex } from '#search/searchIndex.ts';
import type { SearchIndex } from '#search/searchIndex.ts';

const packSchema = z.object({
  pages: z.record(z.string(), z.string()),
  search: z.object({ words: z.unknown() }),
});

/** The search of a language as the built site has it. */
export const builtSearch = async (locale: Locale): Promise<SearchIndex> => {
  const home = readFileSync(path.join(builtFolder, locale, 'index.html'), 'utf8');
  const [, name = ''] = /data-pack="\/([^"]*)"/.exec(home) ?? [];
  const text = readFileSync(path.join(builtFolder, name)).toString('base64');
  const pack = packSchema.parse(await import(`data:text/javascript;base64,${text}`));
  return searchIndex(unpacked(pack.search.words), recordsOf(pack.pages));
};
