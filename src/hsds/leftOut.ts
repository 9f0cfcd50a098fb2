import { isFree } from '#hsds/isFree.ts';
import { isLoose, itemsIn, looseIn } from '#hsds/loose.ts';
import type { Loose } from '#hsds/loose.ts';
import { taxonomy } from '#hsds/taxonomy.ts';

/** The fields of HSDS that an import takes over, by where they stand; what it says of the rest stands below. */
const read = {
  organization:
    'id name alternate_name description email website phones locations services ways_forward',
  service:
    'id organization_id organization name description status application_process eligibility_description alert assured_date last_modified phones languages attributes service_at_locations ways_forward',
  phone: 'id organization_id service_id number type extension ways_forward',
  location: 'id organization_id location_type addresses ways_forward',
  // The street itself is told of where places are made.
  address: 'id location_id address_1 city region state_province postal_code country address_type',
  service_at_location: 'id service_id location_id location',
  language: 'id service_id name code ways_forward',
  attribute: 'id link_id taxonomy_term_id link_type link_entity taxonomy_term',
} as const;

type Level = keyof typeof read;

/** A note for each field of a record that bears something and is not taken over, so that a person can read it there. */
export const fieldsLeftOut = (organization: unknown): readonly string[] => {
  const services = itemsIn(organization, 'services');
  const at = services.flatMap((service) => itemsIn(service, 'service_at_locations'));
  const locations = [
    ...itemsIn(organization, 'locations'),
    ...at.flatMap((one) => looseIn(one['location'])),
  ];
  const all: readonly (readonly [Level, readonly Loose[]])[] = [
    ['organization', looseIn(organization)],
    ['service', services],
    ['phone', [organization, ...services].flatMap((owner) => itemsIn(owner, 'phones'))],
    ['service_at_location', at],
    ['location', locations],
    ['address', locations.flatMap((location) => itemsIn(location, 'addresses'))],
    ['language', services.flatMap((service) => itemsIn(service, 'languages'))],
    ['attribute', services.flatMap((service) => itemsIn(service, 'attributes'))],
  ];
  return [
    ...new Set([
      ...all.flatMap(([level, items]) => items.flatMap((item) => notesOf(level, item))),
      ...services.flatMap(termsLeftOut),
      ...locations.flatMap(addressesLeftOut),
    ]),
  ];
};

const notesOf = (level: Level, item: Loose): readonly string[] =>
  Object.entries(item)
    .filter(([field, value]) => !isTakenOver(level, field, item) && !isEmpty(value))
    .map(
      ([field]) =>
        `the field "${field}" of the ${level.replaceAll('_', ' ')} "${nameOf(item)}" is left out: read it there.`,
    );

/** What is taken over only where it says something that a draft has a place for. */
const isTakenOver = (level: Level, field: string, item: Loose): boolean => {
  if (read[level].split(' ').includes(field)) return true;
  // All that ours says elsewhere as well.
  if ('ways_forward' in item)
    return ['description', 'url', 'note', 'fees_description', 'name'].includes(field);
  const value = item[field];
  switch (`${level} ${field}`) {
    case 'organization uri':
      return value === item['website'];
    case 'service fees_description':
      return typeof value === 'string' && isFree({ fees_description: value });
    case 'language note':
      return typeof value === 'string' && /^(through|by) an interpreter\.?$/i.test(value.trim());
    default:
      return false;
  }
};

/** Terms of other taxonomies than ours: their words are no needs and no communities of the site. */
const termsLeftOut = (service: Loose): readonly string[] =>
  itemsIn(service, 'attributes')
    .flatMap((attribute) => looseIn(attribute['taxonomy_term']))
    .filter((term) => term['taxonomy'] !== taxonomy)
    .map(
      (term) =>
        `the term "${nameOf(term)}" of the service "${nameOf(service)}" is left out: the site has needs and communities of its own. Set them where it fits.`,
    );

const addressesLeftOut = (location: Loose): readonly string[] =>
  itemsIn(location, 'addresses').length > 1
    ? [
        `of the addresses of "${nameOf(location)}" the first alone tells the borough: read the others there.`,
      ]
    : [];

const nameOf = (item: Loose): string => {
  const name = ['name', 'number', 'code', 'id']
    .map((key) => item[key])
    .find((value) => typeof value === 'string' && value !== '');
  return typeof name === 'string' ? name.slice(0, 60) : '';
};

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isLoose(value) && Object.keys(value).length === 0);
