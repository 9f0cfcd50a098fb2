import type { HsdsAttribute } from '#hsds/record.ts';
import { idOf } from '#hsds/uuid.ts';

/** The name of our own taxonomy in HSDS. */
export const taxonomy = 'Ways Forward';

/** What the terms of our taxonomy describe: the key of a term's sentence, and HSDS's link type. */
const branches = {
  need: {
    about: 'What would help most',
    link: 'need',
    key: (term: string) => `question.needs.option.${term}`,
  },
  community: {
    about: 'The community it is made for',
    link: 'eligibility',
    key: (term: string) =>
      term === 'any' ? 'why.outside-community' : `question.fits.option.${term}`,
  },
} as const;

/** A branch of the taxonomy. */
export type Branch = keyof typeof branches;

/** The attributes of a service for the terms of one branch. */
export const attributesOf = (
  branch: Branch,
  terms: readonly string[],
  service: string,
  messages: Readonly<Record<string, string>>,
): readonly HsdsAttribute[] => {
  const { about, link, key } = branches[branch];
  return terms.map((term) => {
    const code = `${branch}:${term}`;
    return {
      id: idOf('attribute', `${service}:${code}`),
      link_id: service,
      taxonomy_term_id: idOf('term', code),
      link_type: link,
      link_entity: 'service',
      taxonomy_term: {
        id: idOf('term', code),
        code,
        name: messages[key(term)] ?? term,
        description: about,
        taxonomy,
        language: 'en',
      },
    };
  });
};

/** The terms of a branch that a service bears in our taxonomy. */
export const termsOf = (branch: Branch, attributes: readonly HsdsAttribute[]): readonly string[] =>
  attributes.flatMap(({ taxonomy_term: term }) =>
    term?.taxonomy === taxonomy && term.code?.startsWith(`${branch}:`) === true
      ? [term.code.slice(branch.length + 1)]
      : [],
  );
