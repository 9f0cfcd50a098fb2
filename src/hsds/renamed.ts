import type { HsdsRecord } from '#hsds/record.ts';

/** A record of ours under another id: of the program, of its offers, and of all in it that names them. */
export const renamed = (record: HsdsRecord, to: string): HsdsRecord => {
  const { ways_forward: ours, services } = record;
  if (ours?.kind !== 'program' || ours.id === to) return record;
  const begin = `${ours.id}.`;
  const named = (id: string): string =>
    id.startsWith(begin) ? `${to}.${id.slice(begin.length)}` : id;
  const words = Object.entries(ours.words).map(
    ([locale, text]) =>
      [
        locale,
        {
          ...text,
          offers: Object.fromEntries(
            Object.entries(text.offers).map(([id, offer]) => [named(id), offer] as const),
          ),
        },
      ] as const,
  );
  return {
    ...record,
    ways_forward: {
      ...ours,
      id: to,
      claims: ours.claims.map((claim) =>
        claim.offer === undefined ? claim : { ...claim, offer: named(claim.offer) },
      ),
      words: Object.fromEntries(words),
    },
    ...(services === undefined
      ? {}
      : {
          services: services.map((service) =>
            service.ways_forward === undefined
              ? service
              : {
                  ...service,
                  ways_forward: { ...service.ways_forward, id: named(service.ways_forward.id) },
                },
          ),
        }),
  };
};
