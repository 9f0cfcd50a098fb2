import { z } from 'astro/zod';
import { sentence } from '#catalog/reviewSchema.ts';

const finding = z.object({
  id: z.string().describe('What was looked for (trace.id.… in messages.json).'),
  found: z.enum(['always', 'sometimes', 'never']).describe('In how many of the visits.'),
  files: z.array(z.string()).describe('In which files of the profile.'),
});

const browsers = z
  .array(
    z.object({
      id: z.string().describe('The browser.'),
      name: sentence.describe('Its name.'),
      version: sentence.describe('Its version.'),
      date: z.iso.date().describe('The day it was measured.'),
      left: z.array(finding).min(1).describe('What was found.'),
    }),
  )
  .min(1);

/** content/traces.yaml, as far as the pages about privacy and about a copy read it; the tests write it. */
export const tracesSchema = z.object({
  browsers: browsers.describe('What is left after visits to the site.'),
  copies: browsers.describe('What is left after visits to a copy of it in one file.'),
});
