import { oneOf } from '#catalog/ContentError.ts';
import type { Content } from '#catalog/content.ts';
import type { Program } from '#domain/program.ts';

/** What facts can name. */
export type Known = Pick<Content, 'lines' | 'programs'>;

/** Problems of names in a program's facts that lead nowhere: of contacts, offers, lines and programs. */
export const looseEnds = (
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
