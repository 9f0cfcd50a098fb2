import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { contentNow } from '#catalog/project.ts';
import { programSchema } from '#catalog/schemas.ts';

/**
 * The programs, as Astro's own collection. They are read and checked by the catalog, because Astro
 * prints an error for a dangling reference and still ends with success. In development Astro asks again after each edit.
 */
export const collections = {
  programs: defineCollection({
    loader: () => contentNow().programs.map((program) => ({ ...program })),
    schema: programSchema.extend({ id: z.string() }),
  }),
};
