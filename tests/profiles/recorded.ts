import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { projectFolder } from '#catalog/project.ts';
import { conditions } from './conditions.ts';

const finding = z.strictObject({
  /** What was looked for: tests/profiles/README.md says what each means. */
  id: z.string(),
  /** In every visit, in some, or in none. */
  found: z.enum(['always', 'sometimes', 'never']),
  /** Where no usual visit left it: what the visits that did have in common (tests/profiles/conditions.ts). */
  only: z.array(z.enum(conditions)).readonly().optional(),
  /** The kinds of file that held it; * stands for what differs from run to run. */
  files: z.array(z.string()).readonly(),
});

const recorded = z.strictObject({
  id: z.enum(['chromium', 'firefox']),
  name: z.string(),
  version: z.string(),
  system: z.string(),
  /** ISO day. */
  date: z.iso.date(),
  /** How many visits were made in the usual way, and how many under each condition. */
  visits: z.record(z.enum(['usual', ...conditions]), z.int().nonnegative()).readonly(),
  /** After visits that ended with the exit, one for each way of leaving. */
  left: z.array(finding).readonly(),
  /** After visits that ended by quitting the browser in the middle of the questions. */
  closed: z.array(finding).readonly(),
  /** Whether the site was seen again by going back to it. */
  returns: z.array(finding).readonly(),
});

/** One thing that was looked for. */
export type Finding = Readonly<z.infer<typeof finding>>;

/** What was found with one browser. */
export type Recorded = Readonly<z.infer<typeof recorded>>;

/** Where the results are kept, for the tests and for the page that tells people of them. */
export const recordedFile = path.join(projectFolder, 'content/traces.yaml');

/** The results as they were recorded, after visits to the site and after those to a copy in one file; none where nothing is. */
export const readRecorded = (): Readonly<Record<'browsers' | 'copies', readonly Recorded[]>> =>
  existsSync(recordedFile)
    ? z
        .strictObject({ browsers: z.array(recorded), copies: z.array(recorded) })
        .parse(parse(readFileSync(recordedFile, 'utf8')))
    : { browsers: [], copies: [] };
