import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { projectContent } from '#views/projectContent.ts';
import { programSchema } from '#catalog/schemas.ts';

/**
 * The programs, as Astro's own collection. They are read and checked by the catalog, because Astro
 * prints an error for a dangling reference and still ends with success.
 */
export const collections = {
  programs: defineCollection({
    loader: () => projectContent().programs.map((program) => ({ ...program })),
    schema: programSchema.extend({ id: z.string() }),
  }),
};
