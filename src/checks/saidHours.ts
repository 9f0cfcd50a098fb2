import type { Hours } from '#domain/hours.ts';

/** The sentences that set hours ask for. */
export const saidHours = (
  ways: readonly { readonly hours?: Hours | undefined }[],
): readonly string[] => [
  ...new Set(ways.flatMap(({ hours }) => (typeof hours === 'object' ? [hours.said] : []))),
];
