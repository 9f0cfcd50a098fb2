import type { Content } from '#catalog/content.ts';
import { filterValues } from '#domain/filter.ts';

const file = 'content/codes.yaml';

/** Problems of the numbers that stand in links: each offer, line, card and value to narrow by has one of its own. */
export const checkCodes = ({ programs, lines, words, codes }: Content): readonly string[] => {
  const needed = [
    // A draft gets its number when it is listed.
    ...programs
      .filter(({ status }) => status !== 'draft')
      .flatMap(({ offers }) => offers.map(({ id }) => id)),
    ...lines.map(({ id }) => id),
    ...Object.keys(words.en.cards),
    ...filterValues(),
  ];
  const next = String(Math.max(0, ...Object.values(codes)) + 1);
  return [
    ...needed
      .filter((id) => codes[id] === undefined)
      .map((id) => `${file}: "${id}" has no number. Add "${id}: ${next}" at the end.`),
    ...Object.entries(codes).flatMap(([id, number], at, all) => {
      const first = all.findIndex(([, other]) => other === number);
      return first === at
        ? []
        : [
            `${file}: "${id}" has the number ${String(number)}, which is that of "${all[first]?.[0] ?? ''}". Give it ${next}: numbers are never used again.`,
          ];
    }),
  ];
};
