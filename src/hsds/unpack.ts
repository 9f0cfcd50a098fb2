import { fitValue } from '#catalog/fitValue.ts';
import type { Problems } from '#catalog/parse.ts';
import { fieldsLeftOut } from '#hsds/leftOut.ts';
import { isLoose, listIn } from '#hsds/loose.ts';
import type { Loose } from '#hsds/loose.ts';
import { itemsOf, pageNotes, partsOf } from '#hsds/shapes.ts';
import { recordSchema } from '#hsds/record.ts';
import type { HsdsRecord } from '#hsds/record.ts';

/** An organization, and its file and name, with which problems begin. */
export interface Found {
  readonly label: string;
  readonly record: HsdsRecord;
  /** What it bears and is not taken over. */
  readonly leftOut: readonly string[];
}

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
    notes.push(...pageNotes(value).map((note) => `${file} ${note}`));
    for (const [at, item] of itemsOf(value).entries()) {
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
        if (before !== undefined && !isSame(before, organization))
          notes.push(
            `${place} says other things of its organization than a record before: what came first is taken. Read the rest there.`,
          );
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

/** Whether two records of an organization say the same, but for their services. */
const isSame = (one: Loose, other: Loose): boolean =>
  JSON.stringify({ ...one, services: [] }) === JSON.stringify({ ...other, services: [] });

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
