import type { Provenance } from '#domain/program.ts';

/**
 * The newest date that facts bear, as HSDS writes a moment; undefined where they bear none.
 *
 * A year or a month stands for its first day; the extension has the date as it was.
 */
export const lastModified = (facts: readonly Provenance[]): string | undefined => {
  const newest = facts
    .flatMap(({ sourced, confirmed }) => [sourced, confirmed])
    .filter((date) => date !== null)
    .map(firstDay)
    .sort()
    .at(-1);
  return newest === undefined ? undefined : `${newest}T00:00:00.000Z`;
};

const firstDay = (date: string): string => {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
};
