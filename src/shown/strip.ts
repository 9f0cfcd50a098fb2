import type { Content } from '#catalog/content.ts';
import type { Helpline, Way } from '#domain/helpline.ts';
import { isWeak } from '#shown/isPublished.ts';

/** A way to reach a line, and the line it reaches. */
export interface StripWay {
  readonly line: Helpline;
  readonly way: Way;
}

/** What the strip at the foot of every page needs (R0): someone to call, and someone to text. */
export const stripKinds = ['voice', 'text'] as const;

/** The ways to reach a general line that are open day and night, best first; weak ones are none. */
export const generalWays = (
  { site, lines }: Pick<Content, 'site' | 'lines'>,
  kind: (typeof stripKinds)[number],
): readonly StripWay[] =>
  site.strip[kind]
    .flatMap((id) => lines.filter((line) => line.id === id))
    .flatMap((line) => line.ways.map((way) => ({ line, way })))
    .filter(({ way }) => way.kind === kind && way.hours === 'always' && !isWeak(way))
    .filter(({ way }) => way.extension === undefined);

/** Problems of the strip: it must never be empty, whatever is marked weak. */
export const checkStrip = (content: Pick<Content, 'site' | 'lines'>): readonly string[] =>
  stripKinds
    .filter((kind) => generalWays(content, kind).length === 0)
    .map(
      (kind) =>
        `content/site.yaml: strip.${kind} is "${content.site.strip[kind].join(', ')}", and none of these has a ${kind} number for day and night that is not weak. Confirm one of them, or name another line: every page needs a number to press.`,
    );
