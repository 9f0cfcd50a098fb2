import type { Helpline } from '#domain/helpline.ts';
import type { Program, Provenance } from '#domain/program.ts';
import { isSourced } from '#shown/isPublished.ts';

/** Every fact of a line that its page tells and that names its source: of what is not known there is none. */
export const sourcedOfLine = (line: Helpline): readonly Provenance[] =>
  // That it also talks with people who caused harm is asked by rules alone.
  provenancesOfLine({ ...line, causedCanCall: undefined }).filter(isSourced);

/** Every fact of a program that names its source. */
export const sourcedOf = (program: Program): readonly Provenance[] =>
  provenancesOf(program).filter(isSourced);

/** Every fact of a line that bears a source. */
export const provenancesOfLine = (line: Helpline): readonly Provenance[] => [
  ...line.ways,
  ...line.languages,
  line.police,
  line.familyCanCall,
  ...(line.interpreters === undefined ? [] : [line.interpreters]),
  ...(line.causedCanCall === undefined ? [] : [line.causedCanCall]),
  ...(line.also ?? []),
];

/** Every fact of a program that bears a source. */
export const provenancesOf = (program: Program): readonly Provenance[] => [
  ...program.contacts.flatMap((contact) => [contact, ...(contact.also ?? [])]),
  ...program.places,
  ...program.offers.flatMap(({ languages, cost }) => [
    ...languages,
    ...(cost === undefined ? [] : [cost]),
  ]),
  ...Object.values(program.ties),
  ...program.claims,
  ...program.offers,
];
