import { oneOf } from '#catalog/ContentError.ts';
import type { Content } from '#catalog/content.ts';
import { problemOfId } from '#catalog/problemOfId.ts';
import { provenancesOf, provenancesOfLine } from '#catalog/provenances.ts';
import { withoutMeanwhile } from '#catalog/withoutMeanwhile.ts';
import { isOffered } from '#domain/program.ts';
import type { Program, Provenance } from '#domain/program.ts';

/** What facts can name. */
type Known = Pick<Content, 'lines' | 'programs'>;

/** Problems of facts that a schema cannot see: dates to come, hidden addresses that show, loose ends. */
export const checkFacts = (content: Known, today: string): readonly string[] => [
  ...[
    ...content.programs.map(({ id }) => ({ id, file: `content/programs/${id}/facts.yaml` })),
    ...content.lines.map(({ id }) => ({ id, file: `content/lines/${id}.yaml` })),
  ].flatMap(({ id, file }) => {
    const problem = problemOfId(id);
    return problem === null ? [] : [`${file}: ${problem}`];
  }),
  ...twins(content.programs.filter(isOffered)),
  ...content.programs.flatMap((program) => [
    ...hiddenAddresses(program),
    ...looseEnds(program, content),
    ...withoutSource(program),
    ...linkedSecrets(program),
    ...withoutMeanwhile(`content/programs/${program.id}/facts.yaml`, program.contacts, content),
    ...futureDates(`content/programs/${program.id}/facts.yaml`, provenancesOf(program), today),
  ]),
  ...content.lines.flatMap((line) => {
    const file = `content/lines/${line.id}.yaml`;
    const facts = provenancesOfLine(line);
    return [
      ...withoutMeanwhile(file, line.ways, content),
      ...sourceless(file, facts),
      ...futureDates(file, facts, today),
    ];
  }),
];

/** Who reads a name must know whose it is. */
const twins = (programs: readonly Program[]): readonly string[] => {
  const plain = (name: string): string => name.toLowerCase().trim();
  return programs.flatMap(({ id, short, called = [] }, at) =>
    [short, ...called].flatMap((name) =>
      programs
        .slice(0, at)
        .filter((other) => [other.short, ...(other.called ?? [])].map(plain).includes(plain(name)))
        .map(
          (other) =>
            `content/programs/${id}/facts.yaml: it is called "${name}", and so is "${other.id}". Give one of them another name, or take one of the two folders out.`,
        ),
    ),
  );
};

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
  program.status === 'draft'
    ? []
    : sourceless(`content/programs/${program.id}/facts.yaml`, provenancesOf(program));

const sourceless = (file: string, facts: readonly Provenance[]): readonly string[] => [
  ...(facts.some(({ source, sourceNote }) => source === '' && sourceNote === undefined)
    ? [`${file}: a source is "". Give the address of the page each fact was read on.`]
    : []),
  ...facts
    .filter(({ source, sourceNote }) => source !== '' && sourceNote !== undefined)
    .map(
      ({ source, sourceNote }) =>
        `${file}: the source "${source}" has an address and the sourceNote "${sourceNote ?? ''}". Keep one: for a secret place, the note.`,
    ),
];

/** Where a place is secret, what was read of it may not be linked: the page may tell more than a borough. */
const linkedSecrets = ({ id, status, places }: Program): readonly string[] =>
  places
    .filter(
      ({ addressVisibility, source }) =>
        status !== 'draft' && addressVisibility === 'hidden' && source !== '',
    )
    .map(
      (place) =>
        `content/programs/${id}/facts.yaml: place "${place.id}" is hidden and its source has an address. Write source: "" and a sourceNote: the page may tell where it is.`,
    );

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
    ...offerIds
      .filter((offer, at) => offerIds.indexOf(offer) !== at)
      .map(
        (offer) => `${file}: the offer "${offer}" stands there twice. Give one of them another id.`,
      ),
    ...claims
      .filter(({ offer }) => offer !== undefined && !offerIds.includes(offer))
      .map(
        (claim) =>
          `${file}: claim "${claim.id}" names the offer "${claim.offer ?? ''}", which is not there. ${oneOf(offerIds)}`,
      ),
    ...contacts
      .filter(({ kind, value }) => kind === 'line' && !content.lines.some((l) => l.id === value))
      .map(
        (contact) =>
          `${file}: contact "${contact.id}" is the line "${contact.value}", which is not there. ${oneOf(content.lines.map((line) => line.id))}`,
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

/** A date that has not come yet is a slip of the pen. */
export const futureDates = (
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
