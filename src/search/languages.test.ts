import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { searchWordsSchema } from '#catalog/findingSchemas.ts';
import { projectFolder } from '#catalog/project.ts';
import { projectContent } from '#views/projectContent.ts';
import { searchWordsOf } from '#views/searchData.ts';
import { otherLanguageOf } from '#search/language.ts';
import { noWords } from '#search/noWords.ts';
import { wordsOf } from '#search/query.ts';
import { search } from '#search/search.ts';
import { searchIndex } from '#search/searchIndex.ts';

const languages = z
  .record(
    z.string(),
    searchWordsSchema
      .pick({ roles: true, harming: true })
      .extend({ sentences: z.array(z.tuple([z.string(), z.string()])) }),
  )
  .parse(parse(readFileSync(path.join(projectFolder, 'tests', 'cases', 'languages.yaml'), 'utf8')));

const doors = ['harmed', 'caused', 'child', 'worried', 'hurting', 'both', 'unknown'];

test('the languages are those of the city that the site does not speak yet', () => {
  expect(Object.keys(languages)).toEqual(['bn', 'ur', 'hi', 'zh', 'ko', 'ru', 'ht', 'pl']);
});

describe.each(Object.entries(languages))(
  '%s, by words alone',
  (language, { sentences, ...its }) => {
    const index = searchIndex(
      { ...noWords, ...its, doors: Object.fromEntries(doors.map((door) => [door, [door]])) },
      [...doors, 'line:hope'].map((id) => ({
        id,
        kind: id.startsWith('line') ? 'line' : 'page',
        address: `/${id}/`,
        title: '.',
        text: '',
      })),
    );

    test('has five sentences', () => {
      expect(sentences.length).toBeGreaterThanOrEqual(5);
    });

    test.each(sentences)('%s: %s', (door, typed) => {
      expect(search(index, typed).hits[0]?.record.id).toBe(door);
    });

    test('is noticed on a page in English', () => {
      const english = searchIndex(searchWordsOf(projectContent(), 'en'), []);
      for (const [, typed] of sentences)
        expect(otherLanguageOf(english, typed, wordsOf(english.same, typed)), typed).toBe(language);
    });
  },
);
