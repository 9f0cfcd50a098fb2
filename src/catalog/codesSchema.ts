import { z } from 'astro/zod';

/** content/codes.yaml: the number of each offer, line, card and value to narrow by, given once and for all. */
export const codesSchema = z
  .record(
    z.string(),
    z.int().min(1, 'Numbers go from 1 to 4095.').max(4095, 'Numbers go from 1 to 4095.'),
  )
  .describe(
    'A number for each offer, line and card, by which links to lists name it. Something new takes the next one, at the end; a number is never given twice.',
  );
