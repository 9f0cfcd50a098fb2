import type { Prose, ProgramWords } from '#catalog/content.ts';
import type { Program } from '#domain/program.ts';
import { isNumber, locationOf, phonesOf } from '#hsds/parts.ts';
import type { Messages } from '#hsds/parts.ts';
import type { HsdsRecord } from '#hsds/record.ts';
import { serviceOf } from '#hsds/serviceOf.ts';
import { shownOf, shownTies, shownWords } from '#hsds/shown.ts';
import { idOf } from '#hsds/uuid.ts';

/** A program's words by language, of which English is the one HSDS is given. */
export type WordsByLocale = Readonly<Record<string, Prose<ProgramWords>>> & {
  readonly en: Prose<ProgramWords>;
};

/** A program as an HSDS organization with its services; what the site does not show is not in it. */
export const organizationOf = (
  program: Program,
  words: WordsByLocale,
  messages: Messages,
): HsdsRecord => {
  const shown = shownOf(program);
  const { name, summary } = words.en.head;
  const valueOf = (kind: string): string | undefined =>
    shown.contacts.find((contact) => contact.kind === kind)?.value;
  const [website, email] = [valueOf('website'), valueOf('email')];
  return {
    id: idOf('organization', program.id),
    name,
    alternate_name: program.short,
    description: summary,
    ...(email === undefined ? {} : { email }),
    ...(website === undefined ? {} : { website }),
    phones: [...phonesOf(shown, words.en.head)],
    locations: shown.places.map((place) => locationOf(program.id, place, messages)),
    services: shown.offers.map((offer) => serviceOf(shown, offer, words.en.head, messages)),
    ways_forward: {
      version: 1,
      kind: 'program',
      id: program.id,
      contacts: shown.contacts.filter((contact) => !isNumber(contact)),
      ties: shownTies(shown),
      claims: [...shown.claims],
      words: Object.fromEntries(
        Object.entries(words).map(([locale, prose]) => [locale, shownWords(shown, prose)]),
      ),
    },
  };
};
