import { newsOfOffer } from '#domain/news.ts';
import type { Program } from '#domain/program.ts';
import type { ProgramWords } from '#catalog/content.ts';
import { lastModified } from '#hsds/dates.ts';
import { languageOf, phonesOf } from '#hsds/parts.ts';
import type { Messages } from '#hsds/parts.ts';
import type { HsdsService } from '#hsds/record.ts';
import { attributesOf } from '#hsds/taxonomy.ts';
import { idOf } from '#hsds/uuid.ts';

/** What HSDS calls the state of a program. */
const statuses = {
  open: 'active',
  paused: 'temporarily closed',
  closed: 'defunct',
  withdrawn: 'inactive',
  draft: 'inactive',
} as const satisfies Record<Program['status'], HsdsService['status']>;

/** One offer of a shown program as an HSDS service. */
export const serviceOf = (
  program: Program,
  { needs, communities, ...whole }: Program['offers'][number],
  words: ProgramWords,
  messages: Messages,
): HsdsService => {
  const { languages, ...offer } = whole;
  const said = words.offers[offer.id];
  if (said === undefined) throw new Error(`The offer "${offer.id}" has no words in English.`);
  const id = idOf('service', offer.id);
  const cautions = program.claims
    .filter((claim) => claim.topic === 'caution')
    .filter((claim) => claim.offer === undefined || claim.offer === offer.id)
    .flatMap((claim) => words.claims[claim.id] ?? []);
  const modified = lastModified(newsOfOffer(program, { needs, communities, ...whole }));
  return {
    id,
    organization_id: idOf('organization', program.id),
    name: said.name,
    description: said.what,
    status: statuses[program.status],
    eligibility_description: said.who,
    application_process: said.first,
    ...(offer.cost === undefined ? {} : { fees_description: 'Free' }),
    ...(cautions.length > 0 ? { alert: cautions.join(' ') } : {}),
    ...(offer.confirmed === null ? {} : { assured_date: offer.confirmed }),
    ...(modified === undefined ? {} : { last_modified: modified }),
    phones: phonesOf(program, words).filter(
      ({ ways_forward: extension }) =>
        extension !== undefined && offer.contacts.includes(extension.id),
    ),
    languages: languages.map((spoken) => languageOf(offer.id, spoken, messages)),
    attributes: [
      ...attributesOf('need', needs, id, messages),
      ...attributesOf('community', communities, id, messages),
    ],
    ways_forward: {
      ...offer,
      contacts: [...offer.contacts],
      unknowns: [...offer.unknowns],
    },
  };
};
