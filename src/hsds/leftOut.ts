/** An object of JSON, of which nothing is known. */
type Loose = Readonly<Record<string, unknown>>;

/** The fields of HSDS that an import reads, by where they stand; what it says of the rest stands below. */
const read = {
  organization:
    'id name alternate_name description email website uri phones locations services ways_forward',
  service:
    'id organization_id organization name description url status application_process fees_description eligibility_description alert assured_date last_modified phones languages attributes service_at_locations ways_forward',
  phone: 'id organization_id service_id number type extension ways_forward',
  location: 'id organization_id location_type name description addresses ways_forward',
  language: 'id service_id name code note ways_forward',
} as const;

type Level = keyof typeof read;

/** A note for each field of a record that bears something and is not taken over, so that a person can read it there. */
export const fieldsLeftOut = (organization: unknown): readonly string[] => {
  const services = itemsIn(organization, 'services');
  const locations = [
    ...itemsIn(organization, 'locations'),
    ...services.flatMap((service) =>
      itemsIn(service, 'service_at_locations').flatMap((at) => looseIn(at['location'])),
    ),
  ];
  const all: readonly (readonly [Level, Loose])[] = [
    ...looseIn(organization).map((item) => ['organization', item] as const),
    ...services.map((item) => ['service', item] as const),
    ...[organization, ...services]
      .flatMap((owner) => itemsIn(owner, 'phones'))
      .map((item) => ['phone', item] as const),
    ...locations.map((item) => ['location', item] as const),
    ...services
      .flatMap((service) => itemsIn(service, 'languages'))
      .map((item) => ['language', item] as const),
  ];
  return [...new Set(all.flatMap(([level, item]) => notesOf(level, item)))];
};

const notesOf = (level: Level, item: Loose): readonly string[] =>
  Object.entries(item)
    .filter(([field, value]) => !read[level].split(' ').includes(field) && !isEmpty(value))
    .map(
      ([field]) =>
        `the field "${field}" of the ${level} "${nameOf(item)}" is left out: read it there.`,
    );

const nameOf = (item: Loose): string => {
  const name = ['name', 'number', 'code', 'id']
    .map((key) => item[key])
    .find((value) => typeof value === 'string');
  return typeof name === 'string' ? name.slice(0, 60) : '';
};

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

const itemsIn = (owner: unknown, field: string): readonly Loose[] =>
  looseIn(owner).flatMap((item) => {
    const list: unknown = item[field];
    return Array.isArray(list) ? list.flatMap(looseIn) : [];
  });

/** The value itself where it is an object, else nothing. */
const looseIn = (value: unknown): readonly Loose[] => (isLoose(value) ? [value] : []);

const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
