import type { Files } from '#catalog/files.ts';
import { idsIn } from '#catalog/parse.ts';

/** Where ids are given: a file of each kind bears its id as its name. */
const kinds = [
  ['program', 'content/programs/', '/facts.yaml'],
  ['line', 'content/lines/', '.yaml'],
  ['card', 'content/words/en/cards/', '.md'],
  ['page', 'content/words/en/pages/', '.md'],
] as const;

/** A file that gives an id. */
interface Given {
  readonly kind: (typeof kinds)[number][0];
  readonly id: string;
  readonly file: string;
}

/** Every id of a program (drafts too), line, card or page, with its file. */
const given = (files: Files): readonly Given[] =>
  kinds.flatMap(([kind, folder, ending]) =>
    idsIn(files, folder, ending).map((id) => ({ kind, id, file: `${folder}${id}${ending}` })),
  );

/** The files that give an id to something that is no program, by that id: no program may have it. */
export const otherIds = (files: Files): ReadonlyMap<string, string> =>
  new Map(
    given(files)
      .filter(({ kind }) => kind !== 'program')
      .map(({ id, file }) => [id, file]),
  );

/**
 * Problems of ids that two things have: rules, links, lists, the search and open data name programs, lines and cards by
 * their ids alone. A card and the page that says more of it may share one.
 */
export const checkIds = (files: Files): readonly string[] => {
  const seen = new Map<string, Given>();
  return given(files).flatMap((one) => {
    const before = seen.get(one.id);
    if (before === undefined) seen.set(one.id, one);
    return before === undefined || (before.kind === 'card' && one.kind === 'page')
      ? []
      : [
          `${one.file}: the id "${one.id}" is that of ${before.file} too. Give the ${before.kind === 'program' ? 'program' : one.kind} another id: rename its files, and what names it.`,
        ];
  });
};
