/** A record that belongs to boroughs; to all of them, or to none that is known, where it names none. */
export interface InBoroughs {
  readonly boroughs?: readonly string[];
}

/** An index, whole or in parts. */
export interface Split<Record> {
  /** What is loaded with the page. */
  readonly common: readonly Record[];
  /** What is loaded once a person has chosen a borough: never by what they type. */
  readonly parts: ReadonlyMap<string, readonly Record[]>;
}

/**
 * Splits records by borough where all of them together would weigh more than may be loaded; else
 * leaves them whole. A record of two boroughs stands in both parts.
 *
 * @param weigh gives the bytes of records as they are sent.
 */
export const splitByBorough = <Record extends InBoroughs>(
  records: readonly Record[],
  weigh: (records: readonly Record[]) => number,
  most: number,
): Split<Record> => {
  if (weigh(records) <= most) return { common: records, parts: new Map() };
  const boroughs = [...new Set(records.flatMap((record) => record.boroughs ?? []))].sort();
  return {
    common: records.filter((record) => (record.boroughs ?? []).length === 0),
    parts: new Map(
      boroughs.map((borough) => [
        borough,
        records.filter((record) => record.boroughs?.includes(borough) === true),
      ]),
    ),
  };
};
