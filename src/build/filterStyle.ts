import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { filterValues } from '../domain/filter.ts';

/** The rules by which the list of options is narrowed without script, one for each value to narrow by (src/domain/filter.ts). */
export const filterRules = (): string => {
  const where = (mark: string, rest = ''): string =>
    filterValues()
      .map((value) => `.options:has(#f-${value}:checked) [${mark}~='${value}']${rest}`)
      .join(',\n');
  return `${where('data-no')} {\n  display: none;\n}\n\n${where('data-ask', ' .ask-mark')} {\n  display: block;\n}\n`;
};

/**
 * Puts them before what stands in src/styles/filters.css. Not by an import of a name: in development Vite reads the
 * sheets too, and complains of one that it cannot find.
 */
export const filterStyle: Plugin = {
  name: 'filter style',
  setup: (build) => {
    build.onLoad({ filter: /[\\/]styles[\\/]filters\.css$/ }, ({ path }) => ({
      contents: `${filterRules()}${readFileSync(path, 'utf8')}`,
      loader: 'css',
    }));
  },
};
