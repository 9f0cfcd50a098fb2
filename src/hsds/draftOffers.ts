import { lettersOf } from '#hsds/draftId.ts';
import { contactsOf, phoneKey } from '#hsds/draftParts.ts';
import type { Making } from '#hsds/draftParts.ts';
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
  ...['first-contact', 'partner-contact', 'reporting', 'police', 'immigration', 'space'],
];

/** The offers of a record: one of each service. */
export const offersOf = (id: string, record: HsdsRecord, making: Making): readonly DraftOffer[] => {
  const contacts = contactsOf(record, making);
  const taken = new Set<string>();
  return (record.services ?? []).map((service) => {
    const { ways_forward: ours, attributes = [] } = service;
    const offer = ours?.id ?? freeId(`${id}.${lettersOf(service.name) || 'help'}`, taken);
    taken.add(offer);
    const ownPhones = (service.phones ?? []).map(phoneKey);
    return {
      service,
      id: offer,
      facts: {
        id: offer,
        // Not told by HSDS: "joint" is the careful reading, for it is never suggested to anyone.
        format: ours?.format ?? 'joint',
        for: ours?.for ?? {
          harmed: 'ask',
          caused: 'ask',
          both: 'ask',
          family: 'ask',
          children: 'ask',
        },
        communities: termsOf('community', attributes),
        needs: termsOf('need', attributes),
        cost: isFree(service) ? 'free' : 'unknown',
        contacts:
          ours?.contacts ??
          contacts
            .filter(
              ({ of }) => of === undefined || ownPhones.length === 0 || ownPhones.includes(of),
            )
            .map(({ facts }) => facts.id),
        unknowns: ours?.unknowns ?? unknowns.filter((name) => name !== 'cost' || !isFree(service)),
        ...imported(making.origin, ours),
      },
    };
  });
};

/** Whether a service says in so many words that it costs nothing. */
export const isFree = ({ fees_description: fees = '' }: HsdsService): boolean =>
  ['free', 'free of charge', 'no cost', 'no charge', 'no fee'].includes(
    fees.trim().toLowerCase().replace(/\.$/, ''),
  );

const freeId = (id: string, taken: ReadonlySet<string>): string => {
  for (const letter of ['', '-b', '-c', '-d', '-e', '-f', '-g', '-h']) {
    if (!taken.has(id + letter)) return id + letter;
  }
  return freeId(`${id}-x`, taken);
};
