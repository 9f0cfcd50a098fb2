import { z } from 'astro/zod';
import { spoken } from '#catalog/factSchemas.ts';
import { helplineSchema, programSchema } from '#catalog/schemas.ts';
import { programWordsSchema } from '#catalog/wordSchemas.ts';

const { shape } = programSchema;
const contact = shape.contacts.element;
const place = shape.places.element;
const offer = shape.offers.element;

/** On an organization that is a program: what HSDS has no place for (docs/hsds.md). */
const programExtension = z.object({
  version: z.literal(1),
  kind: z.literal('program'),
  id: z.string().regex(/^[a-z]{2,40}$/, 'Write the id in 2 to 40 small letters.'),
  contacts: z.array(contact),
  ties: shape.ties.partial(),
  claims: z.array(shape.claims.element.extend({ topic: z.string() })),
  words: z.record(
    z.string().regex(/^[a-z]{2,3}$/, 'Name a language by its code ("es").'),
    programWordsSchema.extend({ body: z.string() }),
  ),
});

/** On an organization that is a line to call or write to. */
const lineExtension = z.object({
  version: z.literal(1),
  kind: z.literal('line'),
  id: z.string(),
  discreet: z.string(),
  ways: helplineSchema.shape.ways,
  police: helplineSchema.shape.police.extend({ words: z.string() }),
  familyCanCall: helplineSchema.shape.familyCanCall,
  also: helplineSchema.shape.also,
});

/** The extension of an organization. */
export const organizationExtension = z.discriminatedUnion('kind', [
  programExtension,
  lineExtension,
]);

/** The extension of a service: how it meets people, for whom, and what is not known of it. */
export const serviceExtension = offer.omit({ needs: true, communities: true, languages: true });

/** The extension of a phone. */
export const phoneExtension = contact.omit({ value: true });

/** The extension of a location. */
export const locationExtension = place.omit({
  street: true,
  map: true,
  latitude: true,
  longitude: true,
});

/** The extension of a language. */
export const languageExtension = spoken.omit({ code: true });
