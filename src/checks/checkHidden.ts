import { provenancesOf } from '#catalog/provenances.ts';
import type { Content } from '#catalog/content.ts';
import { neighborhoodsIn, streetsIn } from '#catalog/neighborhoods.ts';
import { namesOf, sentencesOf } from '#shown/textWithout.ts';
import type { Program } from '#domain/program.ts';

/** Whether a program has a place that must stay secret. */
export const isHidden = ({ places }: Program): boolean =>
  places.some(({ addressVisibility }) => addressVisibility === 'hidden');

/** Problems of programs with a hidden place: nothing said of them names more than a borough. */
export const checkHidden = (content: Content): readonly string[] =>
  content.programs
    .filter(isHidden)
    .flatMap((program) => [
      ...addresses(program, content),
      ...ownWords(program, content),
      ...otherTexts(program, content),
    ]);

const addresses = (program: Program, { neighborhoods }: Content): readonly string[] =>
  [
    ...new Set([
      ...provenancesOf(program).map(({ source }) => source),
      ...program.contacts.map(({ value }) => value),
    ]),
  ].flatMap((address) =>
    neighborhoodsIn(address, neighborhoods).map(
      (name) =>
        `content/programs/${program.id}/facts.yaml: "${address}" names "${name}", and the place of "${program.id}" is hidden. Take this address out, and tell the source in words ("a 2012 news report"): people's lives depend on it.`,
    ),
  );

const ownWords = (program: Program, content: Content): readonly string[] =>
  Object.entries(content.words).flatMap(([locale, { programs }]) =>
    problems(
      `content/words/${locale}/programs/${program.id}.md`,
      JSON.stringify(programs[program.id] ?? ''),
      program,
      content,
    ),
  );

/** What pages, cards and the glossary say of it, sentence by sentence. */
const otherTexts = (program: Program, content: Content): readonly string[] => {
  const names = namesOf(program);
  return Object.entries(content.words).flatMap(([locale, { pages, cards, glossary, messages }]) => {
    const texts: readonly (readonly [string, string])[] = [
      ...Object.entries(pages).map(([id, { body }]) => [`pages/${id}.md`, body] as const),
      ...Object.entries(cards).map(([id, { body }]) => [`cards/${id}.md`, body] as const),
      ...glossary.map(({ meaning }) => ['glossary.yaml', meaning] as const),
      ...Object.values(messages).map((message) => ['messages.json', message] as const),
    ];
    return texts.flatMap(([file, text]) =>
      text
        .split('\n')
        .flatMap(sentencesOf)
        .filter((sentence) => names.some((name) => name.test(sentence)))
        .flatMap((sentence) =>
          problems(`content/words/${locale}/${file}`, sentence, program, content),
        ),
    );
  });
};

const problems = (
  file: string,
  text: string,
  { id }: Program,
  { neighborhoods }: Content,
): readonly string[] =>
  [...neighborhoodsIn(text, neighborhoods), ...streetsIn(text)].map(
    (name) =>
      `${file}: names "${name}" where it speaks of "${id}", whose place is hidden. Name a borough at most: people's lives depend on it.`,
  );

/**
 * Problems of the built site: no file names a neighborhood that only a program with a hidden place could
 * have brought in, and none at all stands on such a program's own page or in its open data.
 */
export const builtProblems = (
  texts: Iterable<readonly [file: string, text: string]>,
  content: Content,
): readonly string[] => {
  const hidden = content.programs.filter(isHidden);
  if (hidden.length === 0) return [];
  const { neighborhoods, words, programs, ...rest } = content;
  const others = programs.filter((program) => !isHidden(program));
  const said = Object.values(words).map((inLanguage) => ({
    ...inLanguage,
    programs: others.map(({ id }) => inLanguage.programs[id]),
  }));
  const allowed = neighborhoodsIn(JSON.stringify({ rest, others, said }), neighborhoods);
  const isOwn = (file: string): boolean =>
    hidden.some(({ id }) => file.includes(`options/${id}/`) || file === `hsds/${id}.json`);
  return [...texts].flatMap(([file, text]) =>
    neighborhoodsIn(text, neighborhoods)
      .filter((name) => isOwn(file) || !allowed.includes(name))
      .map(
        (name) =>
          `dist/${file}: names "${name}", and nothing but ${hidden.map(({ id }) => `"${id}"`).join(', ')} can have brought it there, whose place is hidden. Find it in content/ and take it out: people's lives depend on it.`,
      ),
  );
};
