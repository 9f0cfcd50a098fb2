import { z } from 'astro/zod';
import { numberProblem } from '#domain/phone.ts';
import type { NumberUse } from '#domain/phone.ts';
import { languageExtension, locationExtension, phoneExtension } from '#hsds/extension.ts';

/** Whether HSDS calls a number one to call or one to text; undefined for what is left out, as a fax is. */
export const useOf = (type: string | undefined): NumberUse | undefined => {
  const written = type?.trim().toLowerCase() ?? '';
  if (['voice', 'cell', ''].includes(written)) return 'call';
  return ['text', 'sms'].includes(written) ? 'text' : undefined;
};

/** What tells things of HSDS apart. */
export const id = z.guid('Give a UUID, as HSDS asks.');
/** Any text. */
export const text = z.string();
/** An address of the web. */
export const address = z.url({
  protocol: /^https?$/,
  error: 'Give an address that begins with https:// or http://.',
});

/** A number to call or write to. */
export const phone = z
  .object({
    id,
    organization_id: id.optional(),
    service_id: id.optional(),
    number: text,
    // HSDS has a number here, and many write text.
    extension: z
      .union([z.int().min(0).max(9_999_999), text.regex(/^\d{0,7}$/)], {
        error: 'Give 1 to 7 digits.',
      })
      .optional(),
    type: text.optional(),
    description: text.optional(),
    ways_forward: phoneExtension.optional(),
  })
  .superRefine(({ number, type }, context) => {
    const use = useOf(type);
    const problem = use === undefined ? null : numberProblem(number, use);
    if (problem !== null) context.addIssue({ code: 'custom', path: ['number'], message: problem });
  });

/** A place. */
export const location = z.object({
  id,
  organization_id: id.optional(),
  location_type: z.enum(['physical', 'postal', 'virtual']),
  name: text.optional(),
  description: text.optional(),
  addresses: z
    .array(
      z.object({
        id,
        location_id: id.optional(),
        address_1: text,
        city: text,
        region: text.optional(),
        state_province: text,
        postal_code: text,
        country: text,
        address_type: z.enum(['physical', 'postal', 'virtual']),
      }),
    )
    .optional(),
  ways_forward: locationExtension.optional(),
});

/** A language of a service. */
export const language = z.object({
  id,
  service_id: id.optional(),
  name: text.optional(),
  code: text.optional(),
  note: text.optional(),
  ways_forward: languageExtension.optional(),
});

/** When a service is open. */
export const schedule = z.object({
  id,
  service_id: id.optional(),
  freq: z.enum(['WEEKLY', 'MONTHLY']).optional(),
  byday: text.optional(),
  opens_at: text.optional(),
  closes_at: text.optional(),
  description: text.optional(),
});

/** A term of a taxonomy, and what it is said of. */
export const attribute = z.object({
  id,
  link_id: id.optional(),
  taxonomy_term_id: id.optional(),
  link_type: text.optional(),
  link_entity: text.optional(),
  value: text.optional(),
  taxonomy_term: z
    .object({
      id,
      code: text.optional(),
      name: text,
      description: text,
      taxonomy: text.optional(),
      language: text.optional(),
    })
    .optional(),
});
