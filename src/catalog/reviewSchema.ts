import { z } from 'astro/zod';

/** A text that somebody reads. */
export const sentence = z.string().min(1);

/** Who has read a language's words, if anybody has. */
export const review = {
  review: z
    .enum(['draft', 'reviewed'])
    .optional()
    .describe('draft: no native reader has read it yet. reviewed: one has; give name and day.'),
  reviewedBy: z.string().optional().describe('The name or the initials of who has read it.'),
  reviewedOn: z.iso.date().optional().describe('The day it was read: 2026-11-22.'),
};
