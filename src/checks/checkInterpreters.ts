import { oneOf } from '#catalog/ContentError.ts';
import type { Content } from '#catalog/content.ts';
import { named } from '#shown/interpreterLine.ts';
import { languages, primaryOf } from '#i18n/locales.ts';

const file = 'content/interpreters.yaml';

/** The City's ten citywide languages: https://www.nyc.gov/site/immigrants/about/local-laws-31-30.page */
const citywide = ['es', 'zh', 'ru', 'bn', 'ht', 'ko', 'ar', 'ur', 'fr', 'pl'];

/** Problems of content/interpreters.yaml: a line without a sourced interpreter, a language that is missing or stands twice, an exit that is called otherwise than in the bar. */
export const checkInterpreters = (content: Content): readonly string[] => {
  const { finding, lines, interpreters, words } = content;
  const codes = interpreters.languages.map(({ language }) => language);
  const asked = interpreters.languages.flatMap(({ language, asks }) => [language, ...asks]);
  const twice = [...new Set(asked.filter((code, at) => asked.indexOf(code) !== at))];
  const missing = citywide.filter((code) => !codes.some((one) => primaryOf(one) === code));
  return [
    ...lineProblems(lines, content),
    ...missing.map(
      (code) =>
        `${file}: "${code}" is one of New York's ten citywide languages and has no entry. Add one to languages.`,
    ),
    ...twice.map((code) => `${file}: "${code}" stands twice in languages. Keep one.`),
    ...languages.flatMap(({ id, dir }) => {
      const own = interpreters.languages.find(({ language }) => language === id);
      const label = words[id].messages['exit.label'];
      if (own === undefined) return [];
      return [
        ...(finding.languages[id]?.go === undefined
          ? [
              `content/finding.yaml: languages has no "go" for "${id}", and its line for an interpreter leads to the site in it. Write what that link says.`,
            ]
          : []),
        ...(own.leave === label
          ? []
          : [
              `${file}: leave of "${id}" is "${own.leave}", and the exit is called "${String(label)}" in content/words/${id}/messages.json. Write the same in both.`,
            ]),
        ...(own.dir === dir
          ? []
          : [
              `${file}: dir of "${id}" is "${own.dir}", and the site's is "${dir}". Write "${dir}".`,
            ]),
      ];
    }),
  ];
};

const lineProblems = (
  lines: Content['lines'],
  content: Pick<Content, 'lines' | 'interpreters'>,
): readonly string[] => {
  const { line } = content.interpreters;
  if (!lines.some(({ id }) => id === line))
    return [
      `${file}: line is "${line}", and there is no such line. ${oneOf(lines.map(({ id }) => id))}`,
    ];
  return named(content) === undefined
    ? [
        `${file}: line is "${line}", and content/lines/${line}.yaml has no voice number for day and night, or no source that says it has interpreters. Add interpreters there, with its source, or name another line.`,
      ]
    : [];
};
