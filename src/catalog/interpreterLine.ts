import type { Content } from '#catalog/content.ts';
import { isWeak } from '#shown/isPublished.ts';
import { generalWays } from '#shown/strip.ts';
import type { StripWay } from '#shown/strip.ts';

/** The line to call for an interpreter, by its number for day and night; where it has none any longer, the first for anyone. */
export const interpreterWay = (
  content: Pick<Content, 'site' | 'lines' | 'interpreters'>,
): StripWay | undefined => named(content) ?? generalWays(content, 'voice')[0];

/** The line that content/interpreters.yaml names, if it can be called day and night and a source says that it has interpreters. */
export const named = ({
  lines,
  interpreters,
}: Pick<Content, 'lines' | 'interpreters'>): StripWay | undefined =>
  lines
    .filter(({ id }) => id === interpreters.line)
    .filter((line) => line.interpreters !== undefined && !isWeak(line.interpreters))
    .flatMap((line) => line.ways.map((way) => ({ line, way })))
    .find(({ way }) => way.kind === 'voice' && way.hours === 'always' && !isWeak(way));
