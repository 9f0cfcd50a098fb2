import { notWritten } from '#checks/checkProgramWords.ts';
import { tieNames } from '#domain/program.ts';
import type { DraftOffer } from '#hsds/draftOffers.ts';
import type { HsdsRecord } from '#hsds/record.ts';

/** The words of a draft in one language: head and text of its Markdown file. */
export interface DraftWords {
  readonly head: object;
  readonly body: string;
}

/**
 * The words of a draft, by language: ours as they were, else what HSDS says, in English; and for each language of
 * the site that the record does not have, the English as what is to be written.
 */
export const draftWords = (
  record: HsdsRecord,
  offers: readonly DraftOffer[],
  locales: readonly string[],
): ReadonlyMap<string, DraftWords> => {
  const texts = ownTexts(record);
  const others = Object.entries(texts).map(
    ([locale, { body, ...head }]) =>
      [
        locale,
        { head: { ...head, review: 'draft', reviewedBy: undefined, reviewedOn: undefined }, body },
      ] as const,
  );
  const english = inEnglish(record, offers);
  const missing = locales
    .filter((locale) => texts[locale] === undefined)
    .map((locale) => [locale, toWrite(english)] as const);
  return new Map<string, DraftWords>([...others, ...missing, ['en', english]]);
};

const ownTexts = ({ ways_forward: ours }: HsdsRecord) =>
  ours?.kind === 'program' ? ours.words : {};

const inEnglish = (record: HsdsRecord, offers: readonly DraftOffer[]): DraftWords => {
  const english = ownTexts(record)['en'];
  return {
    head: {
      name: record.name,
      discreet: 'Community program',
      summary: record.description || `We don't know more. Ask them.`,
      ask: ['Before I share details, what do you have to report, and to whom?'],
      ...english,
      contacts: { ...english?.contacts },
      claims: { ...alerts(offers), ...english?.claims },
      ties: { ...unknownTies, ...english?.ties },
      offers: Object.fromEntries(
        offers.map(({ id, service }) => [
          id,
          english?.offers[id] ?? {
            name: service.name,
            discreet: 'Community program',
            what: service.description || `We don't know what they do. Ask them.`,
            who: service.eligibility_description || `We don't know who it is for. Ask them.`,
            first:
              service.application_process || `We don't know what the first talk is like. Ask them.`,
          },
        ]),
      ),
      review: 'draft',
      body: undefined,
      reviewedBy: undefined,
      reviewedOn: undefined,
    },
    body: english?.body ?? '',
  };
};

const unknownTies = Object.fromEntries(tieNames.map((name) => [name, `We don't know. Ask them.`]));

/** The same with each sentence marked as one that is to be written in another language; its name is a name. */
const toWrite = ({ head, body }: DraftWords): DraftWords => ({
  head: Object.fromEntries(
    Object.entries(head).map(([key, said]: [string, unknown]) => [
      key,
      key === 'name' || key === 'review' ? said : marked(said),
    ]),
  ),
  body: body === '' ? '' : `${notWritten} ${body}`,
});

const marked = (said: unknown): unknown => {
  if (typeof said === 'string') return `${notWritten} ${said}`;
  if (Array.isArray(said)) return said.map(marked);
  if (typeof said !== 'object' || said === null) return said;
  return Object.fromEntries(
    Object.entries(said).map(([key, inner]: [string, unknown]) => [key, marked(inner)]),
  );
};

/** The warnings of services that are not ours, by the id of their claim; that one is closed for now is a warning too. */
export const alerts = (offers: readonly DraftOffer[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    offers.flatMap(({ service: { alert = '', status, ways_forward: ours } }, at) => {
      const closed =
        status === 'temporarily closed' ? 'As far as we know, this is closed for now.' : '';
      const said = [closed, alert].filter((text) => text !== '').join(' ');
      return ours === undefined && said !== '' ? [[`note-${at + 1}`, said]] : [];
    }),
  );
