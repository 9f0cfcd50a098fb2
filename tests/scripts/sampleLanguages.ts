import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'astro/zod';
import type { ProjectCopy } from '../copyProject.ts';
import { primaryOf } from '#i18n/locales.ts';
import { addWords, setLanguages, turned } from '../madeUpLanguage.ts';
import type { Turn } from '../madeUpLanguage.ts';

const pair = z.tuple([z.string(), z.string()]);

/** A language that the site does not speak, by a few sentences, for tests alone. */
const sampleSchema = z.strictObject({
  language: z.strictObject({ id: z.string(), name: z.string(), dir: z.enum(['ltr', 'rtl']) }),
  /** What a link to the page in this language says. */
  go: z.string(),
  /** What all other words are made of. */
  sentences: z.array(z.string()).min(10),
  messages: z.record(z.string(), z.string()),
  /** How many were found, by their number. */
  counts: z.record(z.string(), z.string()),
  date: pair,
  /** The Monday. */
  weekday: z.string(),
  never: z.strictObject({
    words: z.array(z.string()).min(5),
    caught: z.array(z.string()).min(2),
    free: z.array(z.string()).min(2),
  }),
  /** A word, and a sentence in which it is part of another word. */
  apart: pair.optional(),
  /** A word, and a sentence in which nothing sets it apart. */
  within: pair.optional(),
  search: z.strictObject({
    small: z.string(),
    trim: z.strictObject({ start: z.string(), end: z.string() }),
    same: z.record(z.string(), z.string()),
    topics: z.record(z.string(), z.array(z.string())),
  }),
  /** What is typed, and what is found first. */
  finds: z.array(pair).min(3),
});

/** One of them. */
export type Sample = z.infer<typeof sampleSchema>;

const folder = path.join('tests', 'scripts', 'samples');

/** All four. */
export const samples: readonly Sample[] = readdirSync(folder).map((file) =>
  sampleSchema.parse(parse(readFileSync(path.join(folder, file), 'utf8'))),
);

/** Who does what to whom in languages of the city, as the tests of the search have it. */
const spoken = z
  .record(z.string(), z.looseObject({ roles: z.unknown(), harming: z.unknown() }))
  .parse(parse(readFileSync(path.join('tests', 'cases', 'languages.yaml'), 'utf8')));

/** Each English word as one of the sample's, the same each time; the longer for the longer. */
const turnOf = ({ sentences }: Sample): Turn => {
  const words = [...new Set(sentences.flatMap((one) => one.match(/[\p{L}\p{M}]+/gu) ?? []))].sort(
    (a, b) => a.length - b.length,
  );
  const turns = new Map<string, string>();
  return (word) => {
    const low = word.toLowerCase();
    const known = turns.get(low);
    if (known !== undefined) return known;
    const sum = Array.from(low, (letter, at) => letter.charCodeAt(0) * (at + 7)).reduce(
      (all, one) => all + one,
      0,
    );
    // One half of them is for words of up to four letters.
    const half = Math.floor(words.length / 2);
    const found = words[(low.length > 4 ? half : 0) + (sum % half)] ?? '';
    turns.set(low, found);
    return found;
  };
};

/** Words of Chinese without the spaces of the English. */
const joined = (text: string): string => text.replaceAll(/(?<=\p{sc=Han}) (?=\p{sc=Han})/gu, '');

/** Gives a copy of the project a sample as a language with every page: real where the sample has words, made up elsewhere. */
const addSample = (copy: ProjectCopy, sample: Sample): void => {
  const { language, messages, search, go } = sample;
  const { change } = copy;
  const turn = turnOf(sample);
  addWords(copy, language.id, turn, { review: 'draft' });
  const words = path.join('content', 'words', language.id);
  for (const file of readdirSync(path.join(copy.folder, words), { recursive: true }).map(String))
    if (/\.(md|yaml|json)$/.test(file)) change(path.join(words, file), joined);
  const { leave } = entryOf(copy, language.id);
  change(path.join(words, 'messages.json'), (text) => {
    const all = z.record(z.string(), z.string()).parse(JSON.parse(text));
    const own = { ...all, ...messages, 'exit.label': leave };
    const forms = Object.keys(messages).map((key) => key.replace(/_[a-z]+$/, ''));
    // Of a sentence with a number the sample has all forms of its language.
    return JSON.stringify(
      Object.fromEntries(
        Object.entries(own).filter(
          ([key]) =>
            !/_(one|other)$/.test(key) ||
            key in messages ||
            !forms.includes(key.replace(/_[a-z]+$/, '')),
        ),
      ),
    );
  });
  const { roles, harming } = spoken[primaryOf(language.id)] ?? {};
  change(path.join(words, 'search.yaml'), () => stringify({ ...search, roles, harming }));
  // Names of lines are English, with what they are in brackets.
  const english = readFileSync(path.join(copy.folder, 'content/words/en/lines.yaml'), 'utf8');
  const names = z.record(z.string(), z.looseObject({ name: z.string() })).parse(parse(english));
  change(path.join(words, 'lines.yaml'), (text) =>
    stringify(
      Object.fromEntries(
        Object.entries(z.record(z.string(), z.looseObject({})).parse(parse(text))).map(
          ([id, line]) => {
            const name = names[id]?.name ?? '';
            return [
              id,
              { ...line, name: `${name} (${joined(turned('people who listen to you', turn))})` },
            ];
          },
        ),
      ),
    ),
  );
  change('content/finding.yaml', (text) => {
    const all = z
      .looseObject({ languages: z.record(z.string(), z.looseObject({})) })
      .parse(parse(text));
    const before = all.languages[language.id] ?? { words: [] };
    return stringify({ ...all, languages: { ...all.languages, [language.id]: { ...before, go } } });
  });
  change('content/never.yaml', (text) =>
    stringify({
      ...z.looseObject({}).parse(parse(text)),
      [language.id]: sample.never.words.map((word) => ({ word, why: 'As in the English list.' })),
    }),
  );
  // What tests look for in the words of a language is made up as they are.
  change('tests/cases/says.yaml', (text) => {
    const all = z.record(z.string(), z.record(z.string(), z.string())).parse(parse(text));
    const own: Record<string, string> = {};
    for (const [thing, said] of Object.entries(all['en'] ?? {}))
      own[thing] = joined(turned(said, turn));
    return stringify({ ...all, [language.id]: own });
  });
  mkdirSync(path.join(copy.folder, 'content/words/terms'), { recursive: true });
  writeFileSync(
    path.join(copy.folder, 'content/words/terms', `${language.id}.yaml`),
    stringify([{ en: 'page', use: [turn('page')], avoid: sample.never.words.slice(0, 1) }]),
  );
};

/** The line for an interpreter in a language, which has the words of the exit. */
const entryOf = ({ folder: where }: ProjectCopy, id: string): { readonly leave: string } => {
  const { languages } = z
    .looseObject({ languages: z.array(z.looseObject({ language: z.string(), leave: z.string() })) })
    .parse(parse(readFileSync(path.join(where, 'content/interpreters.yaml'), 'utf8')));
  const entry = languages.find(({ language }) => language === id);
  if (entry === undefined) throw new Error(`${id} has no line for an interpreter.`);
  return entry;
};

/** Makes a copy of the project speak English and the samples, and nothing else. */
export const addSamples = (copy: ProjectCopy): void => {
  setLanguages(
    copy,
    samples.map(({ language }) => language),
  );
  for (const sample of samples) addSample(copy, sample);
};
