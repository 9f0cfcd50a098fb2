import type { Content, ProgramWords, Prose, Words } from '#catalog/content.ts';
import { matched, matchedFiles, missing } from '#checks/matched.ts';
import { saidHours } from '#checks/saidHours.ts';
import { isOffered } from '#domain/program.ts';

/** Problems of the words of programs in one language: missing, left over, unwritten, or of one name. */
export const checkProgramWords = (
  folder: string,
  words: Words,
  { programs }: Pick<Content, 'programs'>,
): readonly string[] => [
  ...twins(folder, words, programs),
  // A draft may lack words, and a program that was taken out may keep them.
  ...matchedFiles(
    `${folder}/programs`,
    Object.keys(words.programs).filter(
      (id) => !programs.some((program) => program.id === id && !isOffered(program)),
    ),
    programs.filter(isOffered).map(({ id }) => id),
    (id) => `there is no program "${id}". Add content/programs/${id}/facts.yaml`,
  ),
  ...programs.filter(isOffered).flatMap(({ id, contacts, claims, ties, offers }) => {
    const prose = words.programs[id];
    if (prose === undefined) return [];
    const file = `${folder}/programs/${id}.md`;
    const { head } = prose;
    const byId = (all: readonly { readonly id: string }[]): readonly string[] =>
      all.map((one) => one.id);
    return [
      ...unwritten(file, prose),
      ...matched(`${file} (contacts)`, Object.keys(head.contacts), byId(contacts)),
      ...matched(`${file} (claims)`, Object.keys(head.claims), byId(claims)),
      ...matched(`${file} (ties)`, Object.keys(head.ties), Object.keys(ties)),
      ...matched(`${file} (offers)`, Object.keys(head.offers), byId(offers)),
      ...saidHours(contacts)
        .filter((said) => head.hours?.[said] === undefined)
        .map((said) => missing(file, `hours.${said}`)),
    ];
  }),
];

/** Who reads a name must know whose it is. */
const twins = (folder: string, words: Words, programs: Content['programs']): readonly string[] => {
  const named = programs
    .filter(isOffered)
    .map(({ id }) => ({ id, name: words.programs[id]?.head.name }));
  return named.flatMap(({ id, name }, at) => {
    const other = named.slice(0, at).find((before) => before.name === name);
    return other === undefined || name === undefined
      ? []
      : [
          `${folder}/programs/${id}.md: its name is "${name}", and so is that of "${other.id}". Give one of them another name.`,
        ];
  });
};

/** How words begin where nobody has written them yet. */
export const notWritten = 'To be written:';

const unwritten = (file: string, words: Prose<ProgramWords>): readonly string[] =>
  [...new Set(JSON.stringify(words).match(new RegExp(`${notWritten}[^"]*`, 'g')) ?? [])].map(
    (text) => `${file}: "${text}" still stands there. Write it, or take it out.`,
  );
