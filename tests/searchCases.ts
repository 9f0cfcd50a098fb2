import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { projectFolder } from '#catalog/project.ts';
import type { Found } from '#domain/searchRecord.ts';

/** What somebody types, what one of the first three must be, and what must not stand above it. */
export interface Case {
  readonly locale: string;
  readonly typed: string;
  readonly wanted: readonly string[];
  readonly never: readonly string[];
}

/** Sentences as people type them, in tests/cases; those further down were written later, and kept apart. */
export const sentenceFiles: readonly string[] = [
  'search.json',
  'sentences.yaml',
  'blind.yaml',
  'fresh.yaml',
  'second.yaml',
  'third.yaml',
  'fourth.yaml',
  'fifth.yaml',
  'sixth.yaml',
  'seventh.yaml',
  'eighth.yaml',
  'ninth.yaml',
  'tenth.yaml',
  'eleventh.yaml',
  'twelfth.yaml',
];

/** What is only for people who caused harm: a wrong door for everybody else. */
const wrongDoors = [
  'line:acc',
  'page:for-change',
  'offer:rr.groups',
  'offer:rr.one-to-one',
  'program:rr',
  'card:pause',
  'offer:avp.transform',
];

const sample = z.array(
  z.object({
    locale: z.string(),
    typed: z.string(),
    first_any: z.array(z.string()),
    never_above: z.array(z.string()),
  }),
);

const sentences = z.record(
  z.string(),
  z.array(z.tuple([z.string(), z.string(), z.string()], z.string())),
);

/** The cases of a file in tests/cases: the sample (.json), or sentences of our own (.yaml). */
export const casesIn = (file: string): readonly Case[] => {
  const text = readFileSync(path.join(projectFolder, 'tests', 'cases', file), 'utf8');
  if (file.endsWith('.json'))
    return sample
      .parse(JSON.parse(text))
      .map(({ locale, typed, first_any: wanted, never_above: never }) => ({
        locale,
        typed,
        wanted,
        never,
      }));
  return Object.entries(sentences.parse(parse(text))).flatMap(([locale, list]) =>
    list.map(([who, typed, wanted, ...more]) => ({
      locale,
      typed,
      wanted: wanted.split(' '),
      never: [
        ...(['caused', 'both', 'names'].includes(who) ? [] : wrongDoors),
        ...more.flatMap((doors) => doors.split(' ')),
      ],
    })),
  );
};

/** Ids in the order in which the page shows them. */
export const shownIds = ({ urgent, hits, near, instead }: Found): readonly string[] =>
  [...urgent, ...hits, ...near, ...instead].map(({ record: { id } }) => id);

/** Whether one of the first three is what was wanted, and whether a wrong door stands above it or among them. */
export const judged = (
  { wanted, never }: Case,
  ids: readonly string[],
): { readonly isFound: boolean; readonly isWrong: boolean } => {
  const first = ids.slice(0, 3);
  const at = first.findIndex((id) => wanted.includes(id));
  return {
    isFound: at >= 0,
    isWrong: first.slice(0, at < 0 ? 3 : at).some((id) => never.includes(id)),
  };
};
