/** An object of JSON, of which nothing is known yet. */
export type Loose = Readonly<Record<string, unknown>>;

/** Whether a value is an object of JSON, and no list. */
export const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value itself where it is an object, else nothing. */
export const looseIn = (value: unknown): readonly Loose[] => (isLoose(value) ? [value] : []);

/** A list as it is, else nothing. */
export const listIn = (value: unknown): readonly unknown[] => {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list;
};

/** The objects in a list that an object has under a name. */
export const itemsIn = (owner: unknown, field: string): readonly Loose[] =>
  looseIn(owner).flatMap((item) => listIn(item[field]).flatMap(looseIn));
