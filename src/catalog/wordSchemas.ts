import { z } from 'astro/zod';
import { review, sentence } from '#catalog/reviewSchema.ts';

const discreet = sentence.describe(
  'A plain name for paper and for a screen that others see. It says nothing of violence.',
);
const setHours = z
  .record(z.string(), sentence)
  .describe('Sentences that say set hours, each by the key that "said" names in the facts.');

/** The words of a program: content/words/<locale>/programs/<id>.md. */
export const programWordsSchema = z.strictObject({
  name: sentence.describe('What it is called.'),
  discreet,
  summary: sentence.describe('Who they are and whom they help, in one or two sentences.'),
  contacts: z
    .record(
      z.string(),
      z.strictObject({
        name: sentence.describe('Whose it is: "VIP hotline".'),
        purpose: sentence.describe('What a person would use it for: "To talk with someone".'),
      }),
    )
    .default({})
    .describe('Whose each contact of the facts is, and what it is for, by its id.'),
  claims: z
    .record(z.string(), sentence)
    .describe('A sentence for each claim of the facts, by its id, no stronger than its source.'),
  ties: z
    .record(z.string(), sentence)
    .describe('A sentence for each tie: police, courts, acs, immigration, city.'),
  offers: z
    .record(
      z.string(),
      z.strictObject({
        name: sentence.describe('What it is called.'),
        discreet,
        what: sentence.describe('What it is.'),
        who: sentence.describe('Whom it is for, and what is not known of that.'),
        first: sentence.describe('What the first talk is like.'),
        spoken: sentence
          .optional()
          .describe('Of what help its languages are told, where it is not all: "in counseling".'),
      }),
    )
    .describe('The words of each offer of the facts, by its id.'),
  ask: z.array(sentence).min(1).describe('Words that a person can say to this program.'),
  hours: setHours.optional(),
  ...review,
});

/** The words of a line, in content/words/<locale>/lines.yaml. */
const lineWordsSchema = z.strictObject({
  name: sentence.describe('What it is called.'),
  discreet,
  whom: sentence
    .optional()
    .describe('For whom it is, where it is not for anyone: it then stands folded under this.'),
  what: sentence.describe('What it is and whom one talks with.'),
  police: sentence.describe('When it would call police, as far as a source says.'),
  note: sentence.optional().describe('What to know before calling.'),
  hours: setHours.default({}),
  also: z
    .array(z.string())
    .default([])
    .describe('What else it is called: the search finds it by these.'),
});

/** content/words/<locale>/lines.yaml. */
export const linesWordsSchema = z
  .record(z.string(), lineWordsSchema)
  .describe('The words of each line, by the name of its file in content/lines/.');

/** The words of a card: content/words/<locale>/cards/<id>.md. */
export const cardWordsSchema = z.strictObject({
  title: sentence.describe('Its heading.'),
  discreet,
  parts: z
    .record(z.string(), sentence)
    .default({})
    .describe(
      'What is said instead to somebody in particular: others (who comes for someone else), caused, harmed, and those that rules name.',
    ),
  ...review,
});

/** The words of a page: content/words/<locale>/pages/<id>.md. */
export const pageWordsSchema = z.strictObject({
  heading: sentence.describe('Its heading.'),
  intro: sentence.optional().describe('One or two sentences under the heading.'),
  ...review,
});

/** content/words/<locale>/glossary.yaml. */
export const glossarySchema = z.array(
  z.strictObject({
    id: z.string().describe('Its name in links; the same in every language.'),
    term: sentence.describe('The word.'),
    meaning: sentence.describe('What it means, in plain words.'),
    also: z
      .array(z.string())
      .default([])
      .describe(
        'Other names of the same, shown below it; what somebody types about themselves belongs into search.yaml.',
      ),
  }),
);

/** content/words/<locale>/messages.json: flat, dotted keys; what each is for stands in content/notes.yaml. */
export const messagesSchema = z.record(z.string(), sentence);
