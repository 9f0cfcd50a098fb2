import type { Content, WordedQuestion } from '#catalog/content.ts';
import { isOffered } from '#domain/program.ts';
import { primaryOf } from '#i18n/locales.ts';

/** Every key that messages.json must have in a language: those of the English, and of a sentence with a number each form of the language. */
export const neededIn = (locale: string, content: Content): ReadonlySet<string> => {
  const english = Object.keys(content.words.en.messages);
  const stems = english.flatMap((key) => /^(.*)_other$/.exec(key)?.[1] ?? []);
  const forms =
    content.calendars[primaryOf(locale)] === undefined
      ? new Intl.PluralRules(locale).resolvedOptions().pluralCategories.map((form) => `_${form}`)
      : [''];
  return new Set([
    ...neededMessages(content),
    ...english.filter((key) => !stems.includes(key.replace(/_[a-z]+$/, ''))),
    ...stems.flatMap((stem) => forms.map((form) => stem + form)),
  ]);
};

/** Every key of messages.json that the content itself asks for. */
const neededMessages = (content: Content): readonly string[] => [
  ...neededInResults(content),
  ...content.programs
    .filter(isOffered)
    .flatMap(({ offers }) =>
      offers.flatMap(({ unknowns }) => unknowns.flatMap((id) => [`unknown.${id}`, `ask.${id}`])),
    ),
];

/** The keys that questions and results ask for. */
export const neededInResults = ({ rules, questions }: Content): readonly string[] => [
  ...rules.flatMap((rule) => {
    if (rule.kind === 'must') return [`unknown.${rule.unknown}`];
    if (rule.kind === 'reason') return [`why.${rule.why}`];
    if (rule.kind !== 'tell' && rule.kind !== 'tier') return [];
    const why = rule.why === undefined ? [] : [`why.${rule.why}`];
    if (rule.kind === 'tier') return why;
    return [
      ...why,
      ...(rule.unknown === undefined ? [] : [`unknown.${rule.unknown}`, `ask.${rule.unknown}`]),
      ...(rule.note === undefined ? [] : [`note.${rule.note}`]),
    ];
  }),
  ...questions.flatMap(questionMessages),
];

const questionMessages = ({ id, wording, options }: WordedQuestion): readonly string[] =>
  ['', ...Object.keys(wording).map((name) => `${name}.`)]
    .flatMap((name) => [
      `question.${id}.${name}asks`,
      ...options.map((option) => `question.${id}.${name}option.${option.id}`),
    ])
    .concat(`question.${id}.why`);
