import type { Content, WordedQuestion } from '#catalog/content.ts';
import { isOffered } from '#domain/program.ts';

/** Every key of messages.json that the content itself asks for. */
export const neededMessages = (content: Content): readonly string[] => [
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
