import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { builtFolder } from '#catalog/project.ts';
import { projectContent } from '#views/projectContent.ts';
import type { Places } from './servers.ts';
import { typedText } from './visit.ts';

/** The address a person comes to first; any page may be the first, so it is not the language's own. */
export const arrival = '/en/for-me/';

/** What finding a text of the site in a profile would mean. */
export const kinds = [
  'first-address',
  'other-addresses',
  'file-addresses',
  'site-title',
  'description',
  'headings',
  'programs',
  'questions',
  'answers',
  'page-text',
  'typed-text',
] as const;

/** Of these, what no visit may leave in any browser. */
export const neverKept = [
  'other-addresses',
  'headings',
  'programs',
  'questions',
  'answers',
  'page-text',
  'typed-text',
] as const satisfies readonly (typeof kinds)[number][];

/** Texts of the site to look for in a profile, by kind. */
export type Needles = Readonly<Record<(typeof kinds)[number], readonly string[]>>;

/** Shorter texts stand in a browser's own files too often to mean anything. */
const shortest = 8;

/** How much of a text is looked for: a browser cuts long ones, and a database splits them over its pages. */
const longest = 40;

/** Every address, name, question, answer and sentence of the site in English and in Arabic, and what is typed into it. */
export const needlesOf = ({ site }: Places): Needles => {
  const { site: facts, words, traces } = projectContent();
  // The pages about privacy and about a copy name files of browsers, which browsers name too.
  const files = [...traces.browsers, ...traces.copies].flatMap(({ left }) =>
    left.flatMap((finding) => finding.files),
  );
  const spoken = [words.en, words.ar];
  const built = ['en', 'ar'].flatMap(builtPages);
  const descriptions = built.map(
    ({ html }) => /name="description" content="([^"]+)"/.exec(html)?.[1] ?? '',
  );
  const said = (pattern: RegExp): readonly string[] =>
    spoken.flatMap(({ messages }) =>
      Object.entries(messages).flatMap(([key, text]) => (pattern.test(key) ? [text] : [])),
    );
  const kept = (texts: readonly string[]): readonly string[] => [
    ...new Set(
      texts
        .map((text) => text.slice(0, longest))
        .filter((text) => text.length >= shortest && text !== facts.title && !files.includes(text)),
    ),
  ];
  return {
    'first-address': [`${site}${arrival}`],
    // The language's own page is the beginning of every other; rows of the history are counted besides.
    'other-addresses': kept(
      built
        .map(({ address }) => address)
        .filter((address) => address !== arrival && !/^\/[\w-]+\/$/.test(address)),
    ),
    'file-addresses': [`${site}/icon.svg`, `${site}/a/`],
    'site-title': [facts.title],
    description: kept(descriptions),
    headings: kept(
      spoken.flatMap(({ pages }) => Object.values(pages).map(({ head }) => head.heading)),
    ),
    programs: kept(
      spoken.flatMap(({ programs }) =>
        Object.values(programs).flatMap(({ head }) => [head.name, head.discreet, head.summary]),
      ),
    ),
    questions: kept(said(/^question\..*\.(asks|why|hint)$/)),
    answers: kept(said(/^question\..*\.option\./)),
    'page-text': kept(built.flatMap(({ html }) => textsOf(html))),
    'typed-text': [typedText],
  };
};

const builtPages = (
  locale: string,
): readonly { readonly address: string; readonly html: string }[] => {
  return readdirSync(path.join(builtFolder, locale), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => ({
      address: `/${locale}/${file.replaceAll(path.sep, '/').replace('index.html', '')}`,
      html: readFileSync(path.join(builtFolder, locale, file), 'utf8'),
    }));
};

/** The texts between a page's tags; without what the head says, which is looked for by itself. */
const textsOf = (html: string): readonly string[] =>
  html
    .replace(/^[\s\S]*<body>/, '')
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .split(/<[^>]+>/)
    .map((text) =>
      text
        .replace(/&(amp|quot|#39|lt|gt);/g, (entity) => entities[entity] ?? entity)
        .replace(/\s+/g, ' ')
        .trim(),
    );

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
};
