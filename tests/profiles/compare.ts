import { sharedBy } from './conditions.ts';
import type { Finding, Recorded } from './recorded.ts';

/** Files that Chromium writes late, or not, when it is quit: one visit does not settle whether it does. */
const late = ['new-tab-tiles', 'redirects', 'suggestions'];

/** The findings in which a fresh run and the recorded results say different things; "sometimes" agrees with both. */
export const disagreements = (recorded: Recorded, fresh: Recorded): readonly string[] =>
  (['left', 'closed', 'returns'] as const).flatMap((when) =>
    fresh[when].flatMap((finding) => {
      const { id, found, files } = finding;
      if (when === 'closed' && late.includes(id)) return [];
      const before = recorded[when].find((one) => one.id === id);
      if (before !== undefined && isMore(before, finding))
        return [
          `${when}: ${id} was found only in visits that were ${before.only?.join(' or ') ?? ''}`,
        ];
      const agrees =
        before?.found === found ||
        (before !== undefined && before.found !== 'never' && found !== 'never') ||
        before?.found === 'sometimes';
      return agrees
        ? []
        : [
            `${when}: ${id} was ${before?.found ?? 'not looked for'}, is ${found} (${files.join(', ')})`,
          ];
    }),
  );

/** Whether a usual visit left what only others were recorded to leave; any machine may be a busy one. */
const isMore = (before: Finding, fresh: Finding): boolean =>
  before.only !== undefined &&
  !before.only.some((one) => one === 'busy' || one === 'long') &&
  fresh.found !== 'never' &&
  fresh.only === undefined;

/** Two recorded runs of one browser as one: what only one of them found is found sometimes. */
export const merged = (one: Recorded, other: Recorded): Recorded => {
  const mergedFindings = (when: 'left' | 'closed' | 'returns'): readonly Finding[] =>
    other[when].map((finding) => {
      const before = one[when].find(({ id }) => id === finding.id);
      if (before === undefined) return finding;
      const found = before.found === finding.found ? finding.found : 'sometimes';
      const isUsual = [before, finding].some(
        (one) => one.found !== 'never' && one.only === undefined,
      );
      const only = [before, finding].flatMap((one) => (one.only === undefined ? [] : [one.only]));
      return {
        id: finding.id,
        found,
        ...(isUsual || only.length === 0 ? {} : { only: sharedBy(only) }),
        files: [...new Set([...before.files, ...finding.files])].sort(),
      };
    });
  return {
    ...other,
    visits: {
      usual: one.visits.usual + other.visits.usual,
      busy: one.visits.busy + other.visits.busy,
      long: one.visits.long + other.visits.long,
      larger: one.visits.larger + other.visits.larger,
    },
    left: mergedFindings('left'),
    closed: mergedFindings('closed'),
    returns: mergedFindings('returns'),
  };
};
