import { fitValue } from '#catalog/parse.ts';
import type { Problems } from '#catalog/parse.ts';
import { recordSchema } from '#hsds/record.ts';
import type { HsdsRecord } from '#hsds/record.ts';

/** An organization, and the file it came in, for problems. */
export interface Found {
  readonly file: string;
  readonly record: HsdsRecord;
}

/** An object of JSON, of which nothing is known yet. */
type Loose = Readonly<Record<string, unknown>>;

/**
 * The organizations in a file's value: one record, a list, or a page (`contents`); services are put
 * with the organization that they name.
 */
export const unpack = (
  file: string,
  value: unknown,
  problems: Problems,
  notes: Problems,
): readonly Found[] => {
  const found = new Map<string, Loose>();
  listed(value).forEach((item, at) => {
    const place = `${file}: record ${at + 1}`;
    if (!isLoose(item)) {
      problems.push(`${place} is no object. Give an organization or a service of HSDS 3.x.`);
      return;
    }
    const kind = isLoose(item['ways_forward']) ? item['ways_forward']['kind'] : undefined;
    if (kind === 'index' || kind === 'line') {
      notes.push(`${place} is passed over: it is our own ${kind}, and no program.`);
      return;
    }
    const { organization, ...service } = item;
    const isService = 'status' in item && !('services' in item);
    if (isService && !isLoose(organization)) {
      problems.push(`${place} is a service without its organization. Put "organization" into it.`);
      return;
    }
    const whole = isService && isLoose(organization) ? organization : item;
    const id = typeof whole['id'] === 'string' ? whole['id'] : place;
    const before = found.get(id);
    if (before !== undefined && !isService) {
      problems.push(`${place}: the id "${id}" is there twice. Take one out.`);
      return;
    }
    const services = before ?? whole;
    found.set(
      id,
      isService ? { ...services, services: [...listIn(services['services']), service] } : whole,
    );
  });
  return [...found.values()].flatMap((item) => {
    const name = typeof item['name'] === 'string' ? item['name'] : String(item['id']);
    const record = fitValue(
      `${file}: "${name.slice(0, 60)}"`,
      withoutNulls(item),
      recordSchema,
      problems,
    );
    return record === null ? [] : [{ file, record }];
  });
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
