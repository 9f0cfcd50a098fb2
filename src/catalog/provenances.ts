import type { Helpline } from '#domain/helpline.ts';
import type { Program, Provenance } from '#domain/program.ts';

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
