import { oneOf } from '#catalog/ContentError.ts';
import type { Content } from '#catalog/content.ts';
import type { Hours } from '#domain/hours.ts';

/** Whoever finds a place closed is led to a line that never is. */
export const withoutMeanwhile = (
  file: string,
  ways: readonly { readonly hours?: Hours | undefined }[],
  { lines }: Pick<Content, 'lines'>,
): readonly string[] => {
  const open = lines
    .filter((line) => line.ways.some((way) => way.hours === 'always'))
    .map(({ id }) => id);
  return ways.flatMap(({ hours }) =>
    typeof hours !== 'object' || open.includes(hours.meanwhile)
      ? []
      : [`${file}: "${hours.meanwhile}" is no line that answers day and night. ${oneOf(open)}`],
  );
};
