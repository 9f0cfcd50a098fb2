import type { Content } from '#catalog/content.ts';
import { newProgramWords } from '#keeping/newProgramWords.ts';
import { problemOfId } from '#checks/problemOfId.ts';
import { tieNames } from '#domain/program.ts';
import { locales } from '#i18n/locales.ts';

/** What cannot be a program's id, as a sentence; null where it can. */
export const problemOfNew = (id: string, name: string, taken: readonly string[]): string | null => {
  if (!/^[a-z]{2,20}$/.test(id))
    return `"${id}" cannot be an id. Write 2 to 20 small letters and nothing else, as in "avp": it stands in the address.`;
  const problem = problemOfId(id);
  if (problem !== null) return problem;
  if (name.trim().length < 2 || /[\r\n]/.test(name))
    return 'Give the name in quotes, as people say it.';
  return taken.includes(id)
    ? `"${id}" is taken: there is content/programs/${id}/, or a line, a card or a page of that name. Choose another id.`
    : null;
};

/** The files of a new program: a draft with every field, its question beside it, and nothing that nobody knows. */
export const newProgramFiles = (
  id: string,
  name: string,
  { words }: Pick<Content, 'words'>,
): ReadonlyMap<string, string> =>
  new Map([
    [`content/programs/${id}/facts.yaml`, factsOf(id, name, unknownIds(words.en.messages))],
    ...locales.map(
      (locale) =>
        [
          `content/words/${locale}/programs/${id}.md`,
          newProgramWords(id, name, locale, words),
        ] as const,
    ),
  ]);

/** Everything that can be asked of any offer: what has both a sentence that says so and a question. */
const unknownIds = (messages: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(messages)
    .filter((key) => /^unknown\.[a-z-]+$/.test(key))
    .map((key) => key.replace('unknown.', ''))
    .filter((key) => messages[`ask.${key}`] !== undefined && !notOfOffers.includes(key));

/** Said to a person because of their own answers, not of an offer. */
const notOfOffers = ['caused', 'access', 'found', 'leave', 'judged'];

const nothing = 'source: "", sourced: null, confidence: official, confirmed: null';

const factsOf = (
  id: string,
  name: string,
  unknowns: readonly string[],
): string => `# Facts of ${name}. A draft: it is shown nowhere.
# Write only what a page says or what you were told. Each fact needs its source: the address of the page.
# Questions to ask on the phone stand beside the fields; \`npm run call:script -- ${id}\` prints them.
# When all is there: npm run check:content, then change the status to open.

# What do people call you, for short?
short: ${JSON.stringify(name)}
# Do you agree to be listed? Are you open now?
status: draft
# How can people reach you? May we show this number? Model:
# - { id: hotline, kind: phone, value: "", ${nothing} }
contacts: []
# In which boroughs are you? Is your address secret? (If so: addressVisibility: hidden, and no street.) Model:
# - { id: office, boroughs: [bronx], addressVisibility: hidden, ${nothing} }
places: []
ties:
${tieNames.map((tie) => `  # ${tieQuestions[tie]}\n  ${tie}: { value: unknown, ${nothing} }`).join('\n')}
# What do you do, and for whom? Each claim is a sentence in content/words/en/programs/${id}.md. Model:
# - { id: mission, topic: what, ${nothing} }
claims: []
offers:
  # One block for each way you help. Give it a better name than "help".
  - id: ${id}.help
    # Is it one to one (alone), a group (peers), family without the other person (kin-without), or with the other person (joint)?
    # Until you know it is unknown: for every gate it then counts as one that may bring in the other person.
    format: unknown
    # Do you help people who were hurt? People who caused harm? People for whom both are true? Family? Children?
    for: { harmed: ask, caused: ask, both: ask, family: ask, children: ask }
    # Is it for people of some communities? (any, where it is for everyone)
    communities: []
    # What do you help with?
    needs: []
    # Which languages do you speak there? For which do you call an interpreter? Of this help only. Model:
    # - { code: es, how: spoken, ${nothing} }
    languages: []
    # Does it cost anything? Where it is free: cost: { value: free, ${nothing} }
    # Which of the contacts above lead here?
    contacts: []
    # Take out what you have been told.
    unknowns: [${unknowns.join(', ')}]
    source: ""
    sourced: null
    confidence: official
    confirmed: null
`;

const tieQuestions = {
  police: 'When would you call the police? Do you work with them?',
  courts: 'Do you work with courts or the DA?',
  acs: 'What do you have to report to ACS (child welfare)?',
  immigration: 'Do you ask about immigration papers, or share that with anyone?',
  city: 'Do you get City money?',
} as const;
