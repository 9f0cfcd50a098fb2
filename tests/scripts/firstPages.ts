import { cpSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'astro/zod';
import type { ProjectCopy } from '../copyProject.ts';
import { setLanguages } from '../madeUpLanguage.ts';

/** The language whose first pages are a sample (tests/scripts/first), for tests alone. */
export const first = { id: 'bn', name: 'বাংলা', dir: 'ltr', only: 'first pages' } as const;

/** Gives a copy of the project the first pages of a language, beside English alone. */
export const addFirstPages = (copy: ProjectCopy): void => {
  const { change } = copy;
  setLanguages(copy, [first]);
  cpSync(
    path.join('tests', 'scripts', 'first'),
    path.join(copy.folder, 'content', 'words', first.id),
    { recursive: true },
  );
  change('content/site.yaml', (text) =>
    text.replace(
      'exit:',
      `exit:\n  ${first.id}: ['https://www.example.org/', 'https://www.example.com/']`,
    ),
  );
  change('content/finding.yaml', (text) => {
    const all = z.looseObject({ languages: z.record(z.string(), z.unknown()) }).parse(parse(text));
    const own = { go: 'এই পাতা বাংলায়', words: [] };
    return stringify({ ...all, languages: { ...all.languages, [first.id]: own } });
  });
};
