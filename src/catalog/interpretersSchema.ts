import { z } from 'astro/zod';
import { review, sentence } from '#catalog/reviewSchema.ts';
import { codeForm } from '#i18n/locales.ts';

/** A language by its code, as browsers ask for it: with its script or its country where these tell it from another. */
const languageCode = z
  .string()
  .regex(
    new RegExp(`^${codeForm}$`),
    'Write a language by its code ("bn"), with its script or its country where it needs one ("zh-Hant", "zh-HK").',
  );

/** What someone needs, in their own language, to get an interpreter. */
const interpreterSchema = z.strictObject({
  language: languageCode.describe('Its code: "bn", or with its script "zh-Hant".'),
  asks: z.array(languageCode).default([]).describe('Other codes by which browsers ask for it.'),
  dir: z.enum(['ltr', 'rtl']).default('ltr').describe('rtl where one reads from right to left.'),
  name: sentence.describe('Its name in itself.'),
  what: sentence.describe('What one finds, in one sentence.'),
  call: z
    .string()
    .regex(/^[^{}]*\{\{number\}\}[^{}]*$/, 'Say once where the number goes: {{number}}.')
    .describe('How to call, with {{number}}, up to the English words to say.'),
  say: z
    .array(
      z.strictObject({
        own: sentence.optional().describe('What this tongue is called, where there is a choice.'),
        english: z
          .string()
          .regex(
            /^[A-Z][a-z]+( [A-Z][a-z]+)*, please\.$/,
            'Write what is said in English as "Bangla, please."',
          )
          .describe('The words to say in English: "Bangla, please."'),
      }),
    )
    .min(1, 'Write what is said in English to get an interpreter.')
    .describe('What to say, in English.'),
  leave: sentence.describe('The exit, in the language.'),
  ...review,
});

/** content/interpreters.yaml. */
export const interpretersSchema = z.strictObject({
  line: z.string().describe('The line to call: its file says where it has interpreters.'),
  languages: z.array(interpreterSchema).describe('One for each language.'),
});
