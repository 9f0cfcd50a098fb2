import type { Problems } from '#catalog/parse.ts';
import { imported, importedAlso } from '#hsds/origin.ts';
import type { Origin } from '#hsds/origin.ts';
import { useOf } from '#hsds/recordParts.ts';
import type { HsdsPhone, HsdsRecord } from '#hsds/record.ts';

/** What every part of a draft is made with: where it comes from, and where to say what was left out. */
export interface Making {
  readonly origin: Origin;
  readonly notes: Problems;
}

/** The contacts of a record, as facts: ours as they were, or website, email and phones. */
export const contactsOf = (record: HsdsRecord, making: Making): readonly DraftContact[] => {
  const { website, email, ways_forward: ours } = record;
  const fact = imported(making.origin, undefined);
  const named =
    ours?.kind === 'program'
      ? ours.contacts.map((contact) => ({
          ...contact,
          ...imported(making.origin, contact),
          ...importedAlso(making.origin, contact.also),
        }))
      : [
          { id: 'website', kind: 'website', value: website, ...fact },
          { id: 'email', kind: 'email', value: email, ...fact },
        ].flatMap(({ value, ...rest }) => (value === undefined ? [] : [{ ...rest, value }]));
  const phones = new Map(allPhones(record).map((phone) => [phoneKey(phone), phone]));
  const numbers = [...phones.values()].flatMap((phone, at) => {
    const use = useOf(phone.type);
    const kind = phone.ways_forward?.kind ?? (use === 'call' ? 'phone' : use);
    if (kind === undefined) {
      making.notes.push(
        `the number ${phone.number} is left out: its type is "${phone.type ?? ''}".`,
      );
      return [];
    }
    const id = phone.ways_forward?.id ?? `${kind}-${at + 1}`;
    const origin = {
      ...imported(making.origin, phone.ways_forward),
      ...importedAlso(making.origin, phone.ways_forward?.also),
    };
    const extension = kind === 'phone' ? extensionOf(phone) : undefined;
    if (kind !== 'phone' && extensionOf(phone) !== undefined)
      making.notes.push(
        `the extension of ${phone.number} is left out: only a number to call can have one.`,
      );
    const hours = phone.ways_forward?.hours;
    const facts = {
      id,
      kind,
      value: phone.number,
      ...(extension === undefined ? {} : { extension }),
      ...(hours === undefined ? {} : { hours }),
      ...origin,
    };
    return [{ of: phoneKey(phone), facts }];
  });
  return [...named.map((facts) => ({ facts })), ...numbers];
};

/** A contact as a fact, and the key of the phone it was. */
interface DraftContact {
  readonly of?: string;
  readonly facts: {
    readonly id: string;
    readonly kind: string;
    readonly value: string;
    readonly extension?: string | undefined;
  };
}

/** By what a phone is known again where it stands twice. */
export const phoneKey = (phone: HsdsPhone): string =>
  phone.ways_forward?.id ?? `${phone.number} ${extensionOf(phone) ?? ''}`;

/** What is pressed once a call is answered; our own keeps the zeros before it. */
const extensionOf = ({ extension, ways_forward: ours }: HsdsPhone): string | undefined =>
  ours?.extension ?? (extension === undefined || extension === '' ? undefined : String(extension));

const allPhones = ({ phones = [], services = [] }: HsdsRecord): readonly HsdsPhone[] => [
  ...phones,
  ...services.flatMap((service) => service.phones ?? []),
];
