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

/** Gives them to the style sheet that imports `filters:` (src/styles/filters.css). */
export const filterStyle: Plugin = {
  name: 'filter style',
  setup: (build) => {
    build.onResolve({ filter: /^filters:$/ }, ({ path }) => ({ path, namespace: 'filters' }));
    build.onLoad({ filter: /./, namespace: 'filters' }, () => ({
      contents: filterRules(),
      loader: 'css',
    }));
  },
};
