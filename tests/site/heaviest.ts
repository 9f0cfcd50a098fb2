import { z } from 'astro/zod';
import { weight } from './weight.ts';

/** A part of a text that somebody could make shorter, by a name that people know it by. */
interface Part {
  readonly name: string;
  readonly text: string;
}

const data = z.record(z.string(), z.unknown());

/** How many parts are named. */
const named = 5;

/** What a page is made of: its sections by their headings, its data by their names, its styles. */
export const partsOfPage = (html: string): readonly Part[] => {
  const scripts = [...html.matchAll(/<script type="application\/json">([\s\S]*?)<\/script>/g)];
  const [, main = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
  const bare = scripts.reduce((left, [script]) => left.replace(script, ''), main);
  return [
    ...bare.split(/(?=<h2\b)/).map((text) => ({ name: `"${headingOf(text)}"`, text })),
    ...scripts.flatMap(([, json = '']) => partsOfData('data', JSON.parse(json))),
    ...[...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([text], at) => ({
      name: `styles ${String(at + 1)}`,
      text,
    })),
  ];
};

const headingOf = (section: string): string => {
  const [, heading = 'its beginning'] = /<h[12]\b[^>]*>([\s\S]*?)<\/h[12]>/.exec(section) ?? [];
  return heading.replaceAll(/<[^>]*>/g, '').trim();
};

/** Data by their names, two levels deep, as they stand on the page. */
const partsOfData = (name: string, value: unknown, depth = 2): readonly Part[] => {
  const fields = depth > 0 && !Array.isArray(value) ? data.safeParse(value).data : undefined;
  return fields === undefined
    ? [{ name, text: JSON.stringify(value).replaceAll('<', '\\u003c') }]
    : Object.entries(fields).flatMap(([key, inner]) =>
        partsOfData(`${name}.${key}`, inner, depth - 1),
      );
};

/** What a pack is made of: its pages by their addresses, and the words of the search. */
export const partsOfPack = (pack: string): readonly Part[] => [
  ...[...pack.matchAll(/"(\/[a-zA-Z-]{2,}\/[^"`]*)":(`(?:[^`\\]|\\.)*`|"(?:[^"\\]|\\.)*")/g)].map(
    ([text, name = '']) => ({ name, text }),
  ),
  ...[...pack.matchAll(/export const search=[\s\S]*?;export const pages=/g)].map(([text]) => ({
    name: 'the words of the search',
    text,
  })),
];

/**
 * What to shorten where a budget does not hold: by how much, and the biggest parts, each with the bytes that would be
 * saved without it. Empty where it holds.
 */
export const toShorten = (
  what: string,
  { bytes, most }: { readonly bytes: number; readonly most: number },
  whole: string,
  partsOf: (whole: string) => readonly Part[],
): string => {
  if (bytes <= most) return '';
  const biggest = partsOf(whole)
    .map(({ name, text }) => ({ name, saved: weight(whole) - weight(whole.replace(text, '')) }))
    .sort((one, other) => other.saved - one.saved)
    .slice(0, named)
    .map(({ name, saved }) => `${name} ${String(saved)}`);
  return `${what} is ${String(bytes - most)} bytes over its ${String(most)}. Its biggest parts: ${biggest.join(', ')}. Say it in fewer words, or move it to another page; what the budgets have room for stands in docs/decisions/13.`;
};
