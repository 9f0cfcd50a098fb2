import { z } from 'astro/zod';
import { condition } from '#catalog/conditionSchema.ts';

/** One question: content/questions/<id>.yaml. */
export const questionSchema = z.strictObject({
  order: z.int().positive().describe('Its place among the questions.'),
  kind: z.enum(['single', 'multi']).describe('single: one answer. multi: as many as fit.'),
  most: z.int().positive().optional().describe('How many can be picked at most.'),
  asked: condition
    .optional()
    .describe('When it is asked; left out where it always is. What is unknown asks it.'),
  wording: z
    .record(z.string(), condition)
    .optional()
    .describe(
      'Other wordings, by name, each used when its condition holds (question.<id>.<name>.… in messages.json).',
    ),
  options: z
    .array(
      z.strictObject({
        id: z
          .string()
          .describe('Its name in rules, and in messages.json: question.<id>.option.<name>.'),
        alone: z.boolean().default(false).describe('true: it cannot be picked beside another.'),
        unsure: z
          .boolean()
          .default(false)
          .describe('true: the person does not know, which counts as no answer.'),
      }),
    )
    .min(2)
    .describe('What can be picked, in this order.'),
});
