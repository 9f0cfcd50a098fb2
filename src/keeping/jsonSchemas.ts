import { z } from 'astro/zod';
import { calendarsSchema } from '#catalog/calendarsSchema.ts';
import { codesSchema } from '#catalog/codesSchema.ts';
import { sourcesSchema } from '#catalog/factSchemas.ts';
import type { Files } from '#catalog/files.ts';
import { findingSchema, searchWordsSchema } from '#catalog/findingSchemas.ts';
import { interpretersSchema } from '#catalog/interpretersSchema.ts';
import { neighborhoodsSchema } from '#catalog/neighborhoods.ts';
import { notePatterns, readNotes } from '#keeping/notes.ts';
import { questionSchema } from '#catalog/questionSchema.ts';
import { rulesSchema } from '#catalog/ruleSchemas.ts';
import { helplineSchema, programSchema } from '#catalog/schemas.ts';
import { siteSchema } from '#catalog/siteSchema.ts';
import { glossarySchema, linesWordsSchema, messagesSchema } from '#catalog/wordSchemas.ts';

/** What an editor checks: a schema's name, the files it is for, and the schema the build reads them by. */
const checked: readonly (readonly [string, readonly string[], z.ZodType])[] = [
  ['program', ['content/programs/*/facts.yaml'], programSchema],
  ['line', ['content/lines/*.yaml'], helplineSchema],
  ['sources', ['content/sources.yaml'], sourcesSchema],
  ['codes', ['content/codes.yaml'], codesSchema],
  ['finding', ['content/finding.yaml'], findingSchema],
  ['neighborhoods', ['content/neighborhoods.yaml'], neighborhoodsSchema],
  ['question', ['content/questions/*.yaml'], questionSchema],
  ['rules', ['content/rules.yaml'], rulesSchema],
  ['site', ['content/site.yaml'], siteSchema],
  ['interpreters', ['content/interpreters.yaml'], interpretersSchema],
  ['calendars', ['content/calendars.yaml'], calendarsSchema],
  ['line-words', ['content/words/*/lines.yaml'], linesWordsSchema],
  ['glossary', ['content/words/*/glossary.yaml'], glossarySchema],
  ['search', ['content/words/*/search.yaml'], searchWordsSchema],
  ['messages', ['content/words/*/messages.json'], messagesSchema],
];

/** The files that let an editor name a mistake while it is typed, by path from the project's folder. */
export const editorFiles = (files: Files): ReadonlyMap<string, string> =>
  new Map([
    ...checked.map(
      ([name, , schema]) =>
        [
          fileOf(name),
          text({ ...jsonSchemaOf(schema), ...(name === 'messages' ? noted(files) : {}) }),
        ] as const,
    ),
    ['.vscode/settings.json', text(settings())],
    ['.vscode/extensions.json', text({ recommendations: ['redhat.vscode-yaml'] })],
  ]);

const fileOf = (name: string): string => `.vscode/schemas/${name}.json`;

/** As people write it: what has a default may be left out. */
const jsonSchemaOf = (schema: z.ZodType): object =>
  z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });

/** For whoever translates: what each message is for. */
const noted = (files: Files): object => ({
  patternProperties: Object.fromEntries(
    notePatterns(readNotes(files)).map(([pattern, description]) => [
      pattern.source,
      { type: 'string', minLength: 1, description },
    ]),
  ),
});

const settings = (): object => {
  const isYaml = ([, files]: (typeof checked)[number]): boolean =>
    files.every((file) => file.endsWith('.yaml'));
  return {
    'yaml.schemas': Object.fromEntries(
      checked.filter(isYaml).map(([name, files]) => [`./${fileOf(name)}`, files]),
    ),
    'json.schemas': checked
      .filter((one) => !isYaml(one))
      .map(([name, fileMatch]) => ({ fileMatch, url: `./${fileOf(name)}` })),
    'files.insertFinalNewline': true,
    'files.eol': '\n',
  };
};

const text = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
