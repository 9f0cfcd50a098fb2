import type { ProgramWords } from '#catalog/content.ts';
import type { Contact, Program, Spoken, Whereabouts } from '#domain/program.ts';
import type { HsdsLanguage, HsdsLocation, HsdsPhone } from '#hsds/record.ts';
import { idOf } from '#hsds/uuid.ts';

/** Sentences of one language, by key. */
export type Messages = Readonly<Record<string, string>>;

/** The contacts that are numbers, as HSDS phones. */
export const phonesOf = (
  { id, contacts }: Program,
  { contacts: said }: Pick<ProgramWords, 'contacts'>,
): readonly HsdsPhone[] =>
  contacts.filter(isNumber).map(({ value, ...rest }) => ({
    id: idOf('phone', `${id}:${rest.id}`),
    organization_id: idOf('organization', id),
    number: value,
    ...(rest.extension === undefined ? {} : { extension: Number(rest.extension) }),
    type: rest.kind === 'text' ? 'text' : 'voice',
    ...describedBy(said[rest.id]),
    ways_forward: rest,
  }));

/** Whose a number is and what it is for: nobody is to be given a bare number. */
const describedBy = (
  said: ProgramWords['contacts'][string] | undefined,
): Pick<HsdsPhone, 'description'> =>
  said === undefined ? {} : { description: `${said.name}. ${said.purpose}` };

/** Whether a contact is a number to call or to text. */
export const isNumber = ({ kind }: Contact): boolean => kind === 'phone' || kind === 'text';

/** A place that is shown, no closer than it is shown. */
export const locationOf = (
  program: string,
  { street, ...place }: Whereabouts,
  messages: Messages,
): HsdsLocation => {
  const key = `${program}:${place.id}`;
  const boroughs = place.boroughs.map((id) => messages[`borough.${id}`] ?? id).join(', ');
  return {
    id: idOf('location', key),
    organization_id: idOf('organization', program),
    location_type: 'physical',
    name: place.area ?? boroughs,
    description: `${boroughs}, New York City`,
    ...(place.addressVisibility === 'full' && street !== undefined
      ? {
          addresses: [
            {
              id: idOf('address', key),
              location_id: idOf('location', key),
              address_1: street,
              city: 'New York',
              region: boroughs,
              state_province: 'NY',
              // HSDS demands one; the files of the site have none.
              postal_code: '',
              country: 'US',
              address_type: 'physical',
            },
          ],
        }
      : {}),
    ways_forward: withoutPoints(place),
  };
};

const withoutPoints = ({
  id,
  boroughs,
  area,
  addressVisibility,
  source,
  sourced,
  confidence,
  confirmed,
}: Whereabouts): NonNullable<HsdsLocation['ways_forward']> => ({
  id,
  boroughs: boroughs.flatMap((name) => knownBoroughs.filter((known) => known === name)),
  ...(area === undefined ? {} : { area }),
  addressVisibility,
  source,
  sourced,
  confidence,
  confirmed,
});

/** The boroughs of New York City, by our ids. */
export const knownBoroughs = ['bronx', 'brooklyn', 'manhattan', 'queens', 'staten-island'] as const;

/** A language of a service. */
export const languageOf = (
  owner: string,
  { code, ...rest }: Spoken,
  messages: Messages,
): HsdsLanguage => {
  const name = messages[`language.${code}`];
  return {
    id: idOf('language', `${owner}:${code}:${rest.how}`),
    service_id: idOf('service', owner),
    ...(name === undefined ? {} : { name }),
    code,
    ...(rest.how === 'interpreter' ? { note: 'Through an interpreter' } : {}),
    ways_forward: rest,
  };
};
