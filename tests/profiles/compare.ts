import type { Finding, Recorded } from './recorded.ts';

/** Files that Chromium writes late, or not, when it is quit: one visit does not settle whether it does. */
const late = ['new-tab-tiles', 'redirects', 'suggestions'];

/** The findings in which a fresh run and the recorded results say different things; "sometimes" agrees with both. */
export const disagreements = (recorded: Recorded, fresh: Recorded): readonly string[] =>
  (['left', 'closed', 'returns'] as const).flatMap((when) =>
    fresh[when].flatMap(({ id, found, files }) => {
      if (when === 'closed' && late.includes(id)) return [];
      const before = recorded[when].find((finding) => finding.id === id)?.found;
      const agrees =
        before === found ||
        (before !== undefined && before !== 'never' && found !== 'never') ||
        before === 'sometimes';
      return agrees
        ? []
        : [`${when}: ${id} was ${before ?? 'not looked for'}, is ${found} (${files.join(', ')})`];
    }),
  );

/** Two recorded runs of one browser as one: what only one of them found is found sometimes. */
export const merged = (one: Recorded, other: Recorded): Recorded => {
  const mergedFindings = (when: 'left' | 'closed' | 'returns'): readonly Finding[] =>
    other[when].map((finding) => {
      const before = one[when].find(({ id }) => id === finding.id);
      if (before === undefined) return finding;
      const found = before.found === finding.found ? finding.found : 'sometimes';
      return {
        id: finding.id,
        found,
        files: [...new Set([...before.files, ...finding.files])].sort(),
      };
    });
  return {
    ...other,
    left: mergedFindings('left'),
    closed: mergedFindings('closed'),
    returns: mergedFindings('returns'),
  };
};
