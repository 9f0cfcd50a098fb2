import { oneOf } from '#catalog/ContentError.ts';
import type { Content } from '#catalog/content.ts';
import type { Hours } from '#domain/hours.ts';
import { isShown } from '#domain/program.ts';
import type { Program, Provenance } from '#domain/program.ts';

/** What facts can name. */
type Known = Pick<Content, 'lines' | 'programs'>;

/** Problems of facts that a schema cannot see: dates to come, hidden addresses that show, loose ends. */
export const checkFacts = (content: Known, today: string): readonly string[] => [
  ...content.programs.flatMap((program) => [
    ...hiddenAddresses(program),
    ...looseEnds(program, content),
    ...withoutSource(program),
    ...withoutMeanwhile(`content/programs/${program.id}/facts.yaml`, program.contacts, content),
    ...futureDates(`content/programs/${program.id}/facts.yaml`, provenancesOf(program), today),
  ]),
  ...content.lines.flatMap(({ id, ways, languages, police, familyCanCall }) => [
    ...withoutMeanwhile(`content/lines/${id}.yaml`, ways, content),
    ...futureDates(
      `content/lines/${id}.yaml`,
      [...ways, ...languages, police, familyCanCall],
      today,
    ),
  ]),
];

/** Every fact of a program that bears a source. */
export const provenancesOf = (program: Program): readonly Provenance[] => [
  ...program.contacts,
  ...program.places,
  ...program.languages,
  program.cost,
  ...Object.values(program.ties),
  ...program.claims,
  ...program.offers,
];

const hiddenAddresses = ({ id, places }: Program): readonly string[] =>
  places
    .filter(({ addressVisibility }) => addressVisibility === 'hidden')
    .flatMap((place) =>
      Object.keys(place)
        .filter((key) => ['street', 'area', 'map', 'latitude', 'longitude'].includes(key))
        .map(
          (key) =>
            `content/programs/${id}/facts.yaml: place "${place.id}" is hidden and has "${key}". Take "${key}" out: people's lives depend on it.`,
        ),
    );

/** A draft may lack its sources; nothing that is shown may. */
const withoutSource = (program: Program): readonly string[] =>
  program.status === 'draft' || provenancesOf(program).every(({ source }) => source !== '')
    ? []
    : [
        `content/programs/${program.id}/facts.yaml: a source is "". Give the address of the page each fact was read on.`,
      ];

const looseEnds = (
  { id, contacts, claims, offers }: Program,
  content: Known,
): readonly string[] => {
  const file = `content/programs/${id}/facts.yaml`;
  const contactIds = contacts.map((contact) => contact.id);
  const offerIds = offers.map((offer) => offer.id);
  const through = [...content.lines, ...content.programs].map((place) => place.id);
  return [
    ...offers.flatMap((offer) =>
      offer.contacts
        .filter((contact) => !contactIds.includes(contact))
        .map(
          (c) =>
            `${file}: offer "${offer.id}" names the contact "${c}", which is not there. ${oneOf(contactIds)}`,
        ),
    ),
    ...offers
      .filter((offer) => !offer.id.startsWith(`${id}.`))
      .map(
        (offer) =>
          `${file}: offer "${offer.id}" belongs to another program. Begin it with "${id}.".`,
      ),
    ...claims
      .filter(({ offer }) => offer !== undefined && !offerIds.includes(offer))
      .map(
        (claim) =>
          `${file}: claim "${claim.id}" names the offer "${claim.offer ?? ''}", which is not there. ${oneOf(offerIds)}`,
      ),
    ...contacts
      .filter(
        ({ kind, value }) =>
          kind === 'through' && !value.startsWith('https://') && !through.includes(value),
      )
      .map(
        (contact) =>
          `${file}: contact "${contact.id}" leads through "${contact.value}", which is not there. ${oneOf(through)}`,
      ),
  ];
};

/** Whoever finds a place closed is led to a line that never is. */
const withoutMeanwhile = (
  file: string,
  ways: readonly { readonly hours?: Hours | undefined }[],
  { lines }: Known,
): readonly string[] => {
  const open = lines
    .filter((line) => line.ways.some((way) => isShown(way) && way.hours === 'always'))
    .map(({ id }) => id);
  return ways.flatMap(({ hours }) =>
    typeof hours !== 'object' || open.includes(hours.meanwhile)
      ? []
      : [`${file}: "${hours.meanwhile}" is no line that answers day and night. ${oneOf(open)}`],
  );
};

const futureDates = (
  file: string,
  facts: readonly Provenance[],
  today: string,
): readonly string[] =>
  facts
    .flatMap(({ sourced, confirmed }) => [sourced, confirmed])
    .filter((date) => date !== null && date > today.slice(0, date.length))
    .map(
      (date) =>
        `${file}: the date "${date ?? ''}" lies in the future. Write the day the page or the call was made.`,
    );
