import type { Provenance } from '#domain/program.ts';
import type { HsdsRecord } from '#hsds/record.ts';

/** Where the facts of a record come from: an address and a day, if it bears one. */
export interface Origin {
  readonly source: string;
  readonly sourced: string | null;
}

/**
 * The origin of a record: the address given with the command, or the record's own; undefined without one.
 *
 * @param given the address that the file was taken from.
 */
export const originOf = (record: HsdsRecord, given: string | undefined): Origin | undefined => {
  const services = record.services ?? [];
  const source =
    given ??
    record.uri ??
    record.website ??
    services.map(({ url, ways_forward: ours }) => url ?? ours?.source).find((url) => url);
  if (source === undefined) return undefined;
  const sourced = services
    .flatMap(({ last_modified: modified, assured_date: assured }) => [modified, assured])
    .flatMap((moment) => moment?.slice(0, 10) ?? [])
    .sort()
    .at(-1);
  return { source, sourced: sourced ?? null };
};

/** What is said of a fact that came by import: trust does not travel, so a person has to confirm it anew. */
export const imported = (origin: Origin, said: Provenance | undefined): Provenance => ({
  source: said?.source ?? origin.source,
  ...(said?.sourceNote === undefined ? {} : { sourceNote: said.sourceNote }),
  sourced: said === undefined ? origin.sourced : said.sourced,
  confidence: said?.confidence === 'weak' ? 'weak' : 'third-party',
  confirmed: null,
});

/** The other pages that speak of a fact, as they come by import; nothing where there are none. */
export const importedAlso = (
  origin: Origin,
  also: readonly Provenance[] | undefined,
): { readonly also?: readonly Provenance[] } =>
  also === undefined ? {} : { also: also.map((page) => imported(origin, page)) };
