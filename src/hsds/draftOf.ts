import { stringify } from 'yaml';
import { tieNames } from '#domain/program.ts';
import { contactsOf } from '#hsds/draftParts.ts';
import type { Making } from '#hsds/draftParts.ts';
import { placesOf } from '#hsds/draftPlaces.ts';
import { offersOf } from '#hsds/draftOffers.ts';
import type { DraftOffer } from '#hsds/draftOffers.ts';
import { alerts, draftWords } from '#hsds/draftWords.ts';
import { imported } from '#hsds/origin.ts';
import type { HsdsRecord } from '#hsds/record.ts';

/** The files of a draft, by their path from the project's folder. */
export const draftOf = (
  id: string,
  record: HsdsRecord,
  making: Making,
  locales: readonly string[],
): ReadonlyMap<string, string> => {
  const offers = offersOf(id, record, making);
  const facts = factsOf(record, offers, making);
  const files = new Map([
    [`content/programs/${id}/facts.yaml`, `${heading(record, making)}${written(facts)}`],
  ]);
  for (const [locale, { head, body }] of draftWords(record, offers, locales)) {
    if (locales.includes(locale))
      files.set(`content/words/${locale}/programs/${id}.md`, `---\n${written(head)}---\n${body}\n`);
    else making.notes.push(`the words in "${locale}" are left out: the site has no such language.`);
  }
  return files;
};

const heading = ({ id }: HsdsRecord, { origin: { source } }: Making): string =>
  `# Imported from HSDS (organization ${id}), source ${JSON.stringify(source)}. Nothing here has been confirmed.
# A draft: no page shows it. Read every line, ask the program, find out each format ("unknown" until somebody knows),
# write the words in every language (what is "To be written") and a rule, then set the status to "open". CONTRIBUTING.md tells how.
`;

const factsOf = (record: HsdsRecord, offers: readonly DraftOffer[], making: Making): object => {
  const { origin } = making;
  const ours = record.ways_forward?.kind === 'program' ? record.ways_forward : undefined;
  return {
    short: record.alternate_name || record.name,
    status: 'draft',
    contacts: contactsOf(record, making).map(({ facts }) => facts),
    places: placesOf(record, making),
    ties: Object.fromEntries(
      tieNames.map((name) => {
        const tie = ours?.ties[name];
        return [name, { value: tie?.value ?? 'unknown', ...imported(origin, tie) }];
      }),
    ),
    claims: [
      ...(ours?.claims ?? []).map((claim) => ({ ...claim, ...imported(origin, claim) })),
      ...Object.keys(alerts(offers)).map((claim) => ({
        id: claim,
        topic: 'caution',
        offer: offers[Number(claim.slice('note-'.length)) - 1]?.id,
        ...imported(origin, undefined),
      })),
    ],
    offers: offers.map(({ facts }) => facts),
  };
};

/** Text is always quoted, so that nothing in it can become anything else. */
const written = (value: object): string =>
  stringify(value, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
    aliasDuplicateObjects: false,
  })
    // The reader of content/ and its editors know this line without quotes.
    .replace('\nstatus: "draft"\n', '\nstatus: draft\n');
