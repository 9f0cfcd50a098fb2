import { expect, test } from 'vitest';
import { checkSources } from '#checks/checkSources.ts';
import { sourcesSchema } from '#catalog/factSchemas.ts';
import { parseFile } from '#catalog/parse.ts';
import { projectContent } from '#views/projectContent.ts';
import { locales } from '#i18n/locales.ts';

const content = projectContent();
const today = '2030-01-01';
const source = {
  source: 'https://example.org/',
  sourced: null,
  confidence: 'official',
  confirmed: null,
} as const;

const parsed = (sources: object) => {
  const problems: string[] = [];
  const file = 'content/sources.yaml';
  const read = parseFile(new Map([[file, JSON.stringify(sources)]]), file, sourcesSchema, problems);
  return { problems, read };
};

test('the sources of the guide are all cited, and all that is cited is there', () => {
  expect(checkSources(content, today)).toEqual([]);
});

test('a source that no text cites is named', () => {
  const sources = { ...content.sources, unread: source };
  expect(checkSources({ ...content, sources }, today)).toEqual([
    'content/sources.yaml: no text cites "unread". Cite it, or take it out.',
  ]);
});

test('a text that cites what is not there is named, in each language', () => {
  const { 'text-911': gone, ...sources } = content.sources;
  expect(gone).toBeDefined();
  const problems = checkSources({ ...content, sources }, today);
  expect(problems).toHaveLength(4);
  expect(problems[0]).toContain('pages/talk.md: cites "text-911", which is not there.');
});

test('a source that is weak is named with each text that rests on it, so that none is shown', () => {
  const sources = {
    ...content.sources,
    'text-911': { ...source, confidence: 'weak' as const },
  };
  expect(checkSources({ ...content, sources }, today)).toEqual(
    locales.map(
      (locale) =>
        `content/words/${locale}/pages/talk.md: rests on "text-911", which is weak. Take out what it says, or cite a better page.`,
    ),
  );
});

test('a source that somebody confirmed is refused at once, not when that day is long ago', () => {
  const { problems } = parsed({ page: { ...source, confirmed: '2026-11-22' } });
  expect(problems).toEqual([
    'content/sources.yaml: page.confirmed (line 1) is "2026-11-22". A page is read, not rung up. Write confirmed: null.',
  ]);
  expect(parsed({ page: source })).toEqual({ problems: [], read: { page: source } });
});

test('a source from a day to come is named', () => {
  const sources = { ...content.sources, 'text-911': { ...source, sourced: '2031' } };
  expect(checkSources({ ...content, sources }, today)).toEqual([
    'content/sources.yaml: the date "2031" lies in the future. Write the day the page or the call was made.',
  ]);
});
