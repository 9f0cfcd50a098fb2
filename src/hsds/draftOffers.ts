import { lettersOf } from '#hsds/draftId.ts';
import { languagesOf } from '#hsds/draftLanguages.ts';
import { contactsOf, phoneKey } from '#hsds/draftParts.ts';
import type { Making } from '#hsds/draftParts.ts';
import { isFree } from '#hsds/isFree.ts';
import { imported } from '#hsds/origin.ts';
import type { HsdsRecord, HsdsService } from '#hsds/record.ts';
import { termsOf } from '#hsds/taxonomy.ts';

/** A service and the offer it becomes. */
export interface DraftOffer {
  readonly service: HsdsService;
  readonly id: string;
  readonly facts: object;
}

/** What a stranger's record does not say; each is shown as "We don't know. Ask them." */
const unknowns = [
  ...[
    'hours',
    'age',
    'cost',
    'gender',
    'community',
    'running',
    'join',
    'length',
    'place',
    'online',
  ],
  ...[
    'first-contact',
    'partner-contact',
    'reporting',
    'police',
    'immigration',
    'space',
    'language',
  ],
];

/** The offers of a record: one of each service. */
export const offersOf = (id: string, record: HsdsRecord, making: Making): readonly DraftOffer[] => {
  // What is left out of the contacts is told once, where they are written.
  const contacts = contactsOf(record, { ...making, notes: [] });
  const taken = new Set<string>();
  return (record.services ?? []).map((service) => {
    const { ways_forward: ours, attributes = [] } = service;
    const offer = ours?.id ?? freeId(`${id}.${lettersOf(service.name) || 'help'}`, taken);
    taken.add(offer);
    const ownPhones = (service.phones ?? []).map(phoneKey);
    const languages = languagesOf(service, making);
    const told = [
      ...(isFree(service) ? ['cost'] : []),
      ...(languages.length > 0 ? ['language'] : []),
    ];
    return {
      service,
      id: offer,
      facts: {
        id: offer,
        // Not told by HSDS; for every gate it counts as one that may bring in the other person (R30).
        format: ours?.format ?? 'unknown',
        for: ours?.for ?? {
          harmed: 'ask',
          caused: 'ask',
          both: 'ask',
          family: 'ask',
          children: 'ask',
        },
        communities: termsOf('community', attributes),
        needs: termsOf('need', attributes),
        languages,
        ...costOf(service, making),
        contacts:
          ours?.contacts ??
          contacts
            .filter(
              ({ of }) => of === undefined || ownPhones.length === 0 || ownPhones.includes(of),
            )
            .map(({ facts }) => facts.id),
        ...(ours?.say === undefined ? {} : { say: ours.say }),
        unknowns: ours?.unknowns ?? unknowns.filter((name) => !told.includes(name)),
        ...imported(making.origin, ours),
      },
    };
  });
};

/** What a service costs, where it says that it is free; its own source where our extension gives one. */
const costOf = (service: HsdsService, { origin }: Making): object =>
  isFree(service)
    ? { cost: { value: 'free', ...imported(origin, service.ways_forward?.cost) } }
    : {};

const freeId = (id: string, taken: ReadonlySet<string>): string => {
  for (const letter of ['', '-b', '-c', '-d', '-e', '-f', '-g', '-h']) {
    if (!taken.has(id + letter)) return id + letter;
  }
  return freeId(`${id}-x`, taken);
};
