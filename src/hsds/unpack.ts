import { fitValue } from '#catalog/parse.ts';
import type { Problems } from '#catalog/parse.ts';
import { fieldsLeftOut } from '#hsds/leftOut.ts';
import { recordSchema } from '#hsds/record.ts';
import type { HsdsRecord } from '#hsds/record.ts';

/** An organization, and its file and name, with which problems begin. */
export interface Found {
  readonly label: string;
  readonly record: HsdsRecord;
  /** What it bears and is not taken over. */
  readonly leftOut: readonly string[];
}

/** An object of JSON, of which nothing is known yet. */
type Loose = Readonly<Record<string, unknown>>;

/** What was read of a file. */
export type Read = readonly [file: string, value: unknown];

/**
 * The organizations in the values of files: one record, a list, or a page (`contents`) in each;
 * services are put with the organization that they name.
 */
export const unpack = (
  read: readonly Read[],
  problems: Problems,
  notes: Problems,
): readonly Found[] => {
  const found = new Map<string, readonly [file: string, whole: Loose]>();
  for (const [file, value] of read) {
    for (const [at, item] of listed(value).entries()) {
      const place = `${file}: record ${at + 1}`;
      const apart = partsOf(item);
      if (typeof apart === 'string') {
        (apart.startsWith('is passed over') ? notes : problems).push(`${place} ${apart}`);
        continue;
      }
      const { organization, service } = apart;
      const id = typeof organization['id'] === 'string' ? organization['id'] : place;
      const [first, before] = found.get(id) ?? [file, undefined];
      if (before !== undefined && service === undefined)
        problems.push(`${place} has the id "${id}" a second time. Take one out.`);
      else if (service === undefined) found.set(id, [file, organization]);
      else {
        const whole = before ?? organization;
        found.set(id, [first, { ...whole, services: [...listIn(whole['services']), service] }]);
      }
    }
  }
  return [...found.values()].flatMap(([file, whole]) => {
    const name = typeof whole['name'] === 'string' ? whole['name'] : String(whole['id']);
    const label = `${file}: "${name.slice(0, 60)}"`;
    const record = fitValue(label, withoutNulls(whole), recordSchema, problems);
    return record === null ? [] : [{ label, record, leftOut: fieldsLeftOut(whole) }];
  });
};

/** An organization, and the service it came with; or a sentence that says why there is none. */
const partsOf = (
  item: unknown,
): string | { readonly organization: Loose; readonly service?: Loose } => {
  if (!isLoose(item)) return 'is no object. Give an organization or a service of HSDS 3.x.';
  const kind = isLoose(item['ways_forward']) ? item['ways_forward']['kind'] : undefined;
  if (kind === 'index' || kind === 'line')
    return `is passed over: it is our own ${kind}, and no program.`;
  const { organization, ...service } = item;
  if (!('status' in item) || 'services' in item) return { organization: item };
  return isLoose(organization)
    ? { organization, service }
    : 'is a service without its organization. Put "organization" into it.';
};

const listed = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return listIn(value);
  return isLoose(value) && Array.isArray(value['contents']) ? listIn(value['contents']) : [value];
};

const listIn = (value: unknown): readonly unknown[] => {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list;
};

const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Many write null for what they do not know; in our extension null says something. */
const withoutNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isLoose(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== null)
      .map(([key, inner]) => [key, key === 'ways_forward' ? inner : withoutNulls(inner)]),
  );
};
