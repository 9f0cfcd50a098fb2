import type { Prose, ProgramWords } from '#catalog/content.ts';
import { tieNames } from '#domain/program.ts';
import type { Program, TieFact, TieName } from '#domain/program.ts';
import { isNumber, locationOf, phonesOf } from '#hsds/parts.ts';
import type { Messages } from '#hsds/parts.ts';
import type { HsdsRecord } from '#hsds/record.ts';
import { serviceOf } from '#hsds/serviceOf.ts';
import { idOf } from '#hsds/uuid.ts';
import { isSourced } from '#shown/isPublished.ts';

/** A program's words by language, of which English is the one HSDS is given. */
export type WordsByLocale = Readonly<Record<string, Prose<ProgramWords>>> & {
  readonly en: Prose<ProgramWords>;
};

/** A program, as the site shows it, as an HSDS organization with its services. */
export const organizationOf = (
  program: Program,
  words: WordsByLocale,
  messages: Messages,
): HsdsRecord => {
  const ties = knownTies(program);
  const { name, summary } = words.en.head;
  const valueOf = (kind: string): string | undefined =>
    program.contacts.find((contact) => contact.kind === kind)?.value;
  const [website, email] = [valueOf('website'), valueOf('email')];
  return {
    id: idOf('organization', program.id),
    name,
    alternate_name: program.short,
    description: summary,
    ...(email === undefined ? {} : { email }),
    ...(website === undefined ? {} : { website }),
    phones: [...phonesOf(program, words.en.head)],
    // HSDS has no place that is only a borough: one that is secret is none.
    locations: program.places
      .filter(({ addressVisibility }) => addressVisibility !== 'hidden')
      .map((place) => locationOf(program.id, place, messages)),
    services: program.offers.map((offer) => serviceOf(program, offer, words.en.head, messages)),
    ways_forward: {
      version: 1,
      kind: 'program',
      id: program.id,
      contacts: program.contacts.filter((contact) => !isNumber(contact)),
      ties,
      claims: [...program.claims],
      words: Object.fromEntries(
        Object.entries(words).map(([locale, { head, body }]) => [
          locale,
          { ...head, ties: saidOf(head, ties), body: body.trim() },
        ]),
      ),
    },
  };
};

/** The ties of which something is known or was looked for, by name. */
const knownTies = ({ ties }: Program): Partial<Record<TieName, TieFact>> =>
  Object.fromEntries(
    tieNames.filter((name) => isSourced(ties[name])).map((name) => [name, ties[name]]),
  );

const saidOf = (
  head: ProgramWords,
  ties: Partial<Record<TieName, TieFact>>,
): ProgramWords['ties'] =>
  Object.fromEntries(Object.entries(head.ties).filter(([name]) => name in ties));
