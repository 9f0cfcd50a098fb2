import type { Making } from '#hsds/draftParts.ts';
import { imported } from '#hsds/origin.ts';
import { knownBoroughs } from '#hsds/parts.ts';
import type { HsdsLocation, HsdsRecord } from '#hsds/record.ts';

/** The places of a record. A street is taken over only where we had shown it; one without a street stays hidden. */
export const placesOf = (record: HsdsRecord, { origin, notes }: Making): readonly object[] => {
  const all = [
    ...(record.locations ?? []),
    ...(record.services ?? []).flatMap(({ service_at_locations: at = [] }) =>
      at.flatMap(({ location }) => location ?? []),
    ),
  ];
  return [...new Map(all.map((location) => [location.id, location])).values()].flatMap(
    (location, at) => {
      const { ways_forward: ours, addresses: [address] = [] } = location;
      const name = location.name ?? location.id;
      if (ours !== undefined) {
        const isFull = ours.addressVisibility === 'full' && address !== undefined;
        return [
          {
            ...ours,
            ...imported(origin, ours),
            ...(isFull ? { street: address.address_1 } : {}),
          },
        ];
      }
      const boroughs = boroughsOf(location);
      if (boroughs.length === 0) {
        notes.push(`the place "${name}" is left out: it names no borough of New York City.`);
        return [];
      }
      const hasStreet = address !== undefined && address.address_1.trim() !== '';
      if (hasStreet)
        notes.push(
          `the street of "${name}" is left out: add it only where the program wants it shown.`,
        );
      return [
        {
          id: `place-${at + 1}`,
          boroughs,
          addressVisibility: hasStreet ? 'area' : 'hidden',
          ...imported(origin, undefined),
        },
      ];
    },
  );
};

const boroughsOf = ({ name, description, addresses = [] }: HsdsLocation): readonly string[] => {
  const text = [name, description, ...addresses.flatMap(({ city, region }) => [city, region])]
    .join(' ')
    .toLowerCase();
  return knownBoroughs.filter((borough) => text.includes(borough.replace('-', ' ')));
};
