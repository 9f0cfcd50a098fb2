import { z } from 'astro/zod';
import { numberProblem } from '#domain/phone.ts';
import type { NumberUse } from '#domain/phone.ts';
import {
  languageExtension,
  locationExtension,
  organizationExtension,
  phoneExtension,
  serviceExtension,
} from '#hsds/extension.ts';

/** Whether HSDS calls a number one to call or one to text; undefined for what is left out, as a fax is. */
export const useOf = (type: string | undefined): NumberUse | undefined => {
  const written = type?.trim().toLowerCase() ?? '';
  if (['voice', 'cell', ''].includes(written)) return 'call';
  return ['text', 'sms'].includes(written) ? 'text' : undefined;
};

const id = z.guid('Give a UUID, as HSDS asks.');
const text = z.string();
const address = z.url({
  protocol: /^https?$/,
  error: 'Give an address that begins with https:// or http://.',
});

const phone = z
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

const location = z.object({
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

const language = z.object({
  id,
  service_id: id.optional(),
  name: text.optional(),
  code: text.optional(),
  note: text.optional(),
  ways_forward: languageExtension.optional(),
});

const schedule = z.object({
  id,
  service_id: id.optional(),
  freq: z.enum(['WEEKLY', 'MONTHLY']).optional(),
  byday: text.optional(),
  opens_at: text.optional(),
  closes_at: text.optional(),
  description: text.optional(),
});

const attribute = z.object({
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

const service = z.object({
  id,
  organization_id: id.optional(),
  name: text.min(1, 'Give its name.'),
  description: text.optional(),
  url: address.optional(),
  email: z.email().optional(),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  application_process: text.optional(),
  fees_description: text.optional(),
  eligibility_description: text.optional(),
  alert: text.optional(),
  assured_date: z.iso.date().optional(),
  last_modified: z.iso
    .datetime({
      offset: true,
      local: true,
      error: 'Give a moment as "2024-06-28T15:11:25Z".',
    })
    .optional(),
  phones: z.array(phone).optional(),
  schedules: z.array(schedule).optional(),
  languages: z.array(language).optional(),
  attributes: z.array(attribute).optional(),
  service_at_locations: z.array(z.object({ id, location: location.optional() })).optional(),
  ways_forward: serviceExtension.optional(),
});

/** An organization with its services, as far as the site writes and reads HSDS 3.x; the rest is passed over. */
export const recordSchema = z.object({
  id,
  name: text.min(1, 'Give its name.'),
  alternate_name: text.optional(),
  description: text,
  email: z.email().optional(),
  website: address.optional(),
  uri: address.optional(),
  phones: z.array(phone).optional(),
  locations: z.array(location).optional(),
  services: z.array(service).optional(),
  ways_forward: organizationExtension.optional(),
});

/** One organization of open data. */
export type HsdsRecord = z.infer<typeof recordSchema>;
/** One of its services. */
export type HsdsService = z.infer<typeof service>;
/** A number to call or write to. */
export type HsdsPhone = z.infer<typeof phone>;
/** A place. */
export type HsdsLocation = z.infer<typeof location>;
/** A language of a service. */
export type HsdsLanguage = z.infer<typeof language>;
/** A term of a taxonomy, and what it is said of. */
export type HsdsAttribute = z.infer<typeof attribute>;
