import { checkFacts } from '#checks/checkFacts.ts';
import type { Content } from '#catalog/content.ts';
import type { Files } from '#catalog/files.ts';
import { idsIn, parseFile, parseProse } from '#catalog/parse.ts';
import type { Problems } from '#catalog/parse.ts';
import { programSchema } from '#catalog/schemas.ts';
import { programWordsSchema } from '#catalog/wordSchemas.ts';

/** The files of what is published: without programs whose status is `draft`, and without their words. */
export const publishedFiles = (files: Files): Files => {
  const drafts = draftsIn(files);
  return new Map([...files].filter(([file]) => !drafts.some((id) => belongsTo(id, file))));
};

/** The ids of programs that are not published yet. */
export const draftsIn = (files: Files): readonly string[] =>
  idsIn(files, 'content/programs/', '/facts.yaml').filter((id) =>
    /^status:\s*["']?draft\b/m.test(files.get(`content/programs/${id}/facts.yaml`) ?? ''),
  );

const belongsTo = (id: string, file: string): boolean =>
  file.startsWith(`content/programs/${id}/`) ||
  (file.startsWith('content/words/') && file.endsWith(`/programs/${id}.md`));

/** Problems of drafts: their facts are held to the same rules, their words only where there are any. */
export const checkDrafts = (
  files: Files,
  { lines, programs }: Pick<Content, 'lines' | 'programs'>,
  today: string,
): readonly string[] => {
  const problems: Problems = [];
  const ids = draftsIn(files);
  const drafts = ids.flatMap((id) => {
    const facts = parseFile(files, `content/programs/${id}/facts.yaml`, programSchema, problems);
    return facts === null ? [] : [{ id, ...facts }];
  });
  for (const file of files.keys()) {
    if (file.endsWith('.md') && ids.some((id) => belongsTo(id, file)))
      parseProse(files, file, programWordsSchema, problems);
  }
  const known = [...programs, ...drafts];
  return [
    ...problems,
    ...checkFacts({ lines, programs: known }, today).filter((problem) =>
      ids.some((id) => problem.startsWith(`content/programs/${id}/`)),
    ),
  ];
};
