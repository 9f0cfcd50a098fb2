import { z } from 'astro/zod';
import { organizationExtension, serviceExtension } from '#hsds/extension.ts';
import {
  address,
  attribute,
  id,
  language,
  location,
  phone,
  schedule,
  text,
} from '#hsds/recordParts.ts';

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
