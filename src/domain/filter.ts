import type { Verdict } from '#domain/condition.ts';
import type { OfferFacts, Program } from '#domain/program.ts';

/** What the list of options can be narrowed by, and the values of each, in the order in which they are offered. */
export const filters = {
  who: ['harmed', 'caused', 'both', 'family', 'children'],
  format: ['alone', 'group', 'family'],
  language: ['en', 'es', 'ar', 'bn', 'ur', 'fa'],
  borough: ['bronx', 'brooklyn', 'manhattan', 'queens', 'staten-island'],
  way: ['voice', 'text'],
  avoid: ['police', 'courts', 'acs', 'immigration'],
} as const;

/** One thing to narrow by. */
export type FilterName = keyof typeof filters;

/** A value that was picked, as "who-harmed". */
export type FilterValue = `${FilterName}-${string}`;

/** Every value of every filter. */
export const filterValues = (): readonly FilterValue[] =>
  filterNames.flatMap((name) => filters[name].map((value): FilterValue => `${name}-${value}`));

/** The names of the filters, in the order in which they are offered. */
export const filterNames: readonly FilterName[] = [
  'who',
  'format',
  'language',
  'borough',
  'way',
  'avoid',
];

/**
 * Whether an offer fits a value; what no source says is `unknown`, and an offer is left out only
 * where it is known not to fit.
 */
export const fitOf = (program: Program, offer: OfferFacts, value: FilterValue): Verdict => {
  const [name = '', ...rest] = value.split('-');
  const wanted = rest.join('-');
  switch (name) {
    case 'who':
      return forWhom[whom(offer, wanted)];
    case 'format':
      if (offer.format === 'unknown') return 'unknown';
      return formats[wanted]?.includes(offer.format) === true ? 'met' : 'unmet';
    case 'language':
      return known(offer.languages.some(({ code }) => code === wanted));
    case 'borough':
      return known(program.places.some(({ boroughs }) => boroughs.includes(wanted)));
    case 'way':
      return known(
        program.contacts
          .filter((contact) => offer.contacts.includes(contact.id))
          .some(({ kind }) => ways[wanted]?.includes(kind) === true),
      );
    default:
      return freeOf[tieOf(program, wanted)];
  }
};

/** Whether an offer stays in the list for the values picked: yes, perhaps, or not. */
export const fitOfAll = (
  program: Program,
  offer: OfferFacts,
  picked: readonly FilterValue[],
): Verdict => {
  const verdicts = picked.map((value) => fitOf(program, offer, value));
  if (verdicts.includes('unmet')) return 'unmet';
  return verdicts.includes('unknown') ? 'unknown' : 'met';
};

/** The values an offer is known to fit, known not to fit, or of which nothing is known, as the pages mark it. */
export const fitValues = (program: Program, offer: OfferFacts, verdict: Verdict): string =>
  filterValues()
    .filter((value) => fitOf(program, offer, value) === verdict)
    .join(' ');

const forWhom = { yes: 'met', ask: 'unknown', no: 'unmet' } as const;

const freeOf = { yes: 'unmet', no: 'met', unknown: 'unknown' } as const;

const formats: Readonly<Record<string, readonly string[]>> = {
  alone: ['alone'],
  group: ['peers'],
  family: ['kin-without', 'joint'],
};

const ways: Readonly<Record<string, readonly string[]>> = {
  voice: ['phone'],
  text: ['text', 'chat'],
};

const known = (is: boolean): Verdict => (is ? 'met' : 'unknown');

const whom = (offer: OfferFacts, wanted: string): 'yes' | 'ask' | 'no' =>
  Object.entries(offer.for).find(([who]) => who === wanted)?.[1] ?? 'ask';

const tieOf = (program: Program, wanted: string): 'yes' | 'no' | 'unknown' =>
  Object.entries(program.ties).find(([tie]) => tie === wanted)?.[1].value ?? 'unknown';
