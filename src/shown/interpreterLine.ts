import type { Content } from '#catalog/content.ts';
import { isWeak } from '#shown/isPublished.ts';
import { generalWays } from '#shown/strip.ts';
import type { StripWay } from '#shown/strip.ts';

/** The line to call for an interpreter, by its number for day and night; where it has none any longer, the first for anyone. */
export const interpreterWay = (
  content: Pick<Content, 'site' | 'lines' | 'interpreters'>,
): StripWay | undefined => named(content) ?? generalWays(content, 'voice')[0];

/** The other codes by which browsers ask for a language ("zh" for "zh-Hans"), as an attribute has them; undefined where there are none. */
export const asksFor = (
  { interpreters }: Pick<Content, 'interpreters'>,
  code: string,
): string | undefined => {
  const asks = interpreters.languages.find(({ language }) => language === code)?.asks ?? [];
  return asks.length > 0 ? asks.join(' ') : undefined;
};

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
