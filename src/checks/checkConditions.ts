import { oneOf } from '#catalog/ContentError.ts';
import type { Content } from '#catalog/content.ts';
import type { Condition } from '#domain/condition.ts';
import { knownIn, optionsIn } from '#domain/condition.ts';
import type { Rule } from '#domain/rule.ts';

const rulesFile = 'content/rules.yaml';

/** Problems of conditions: options, questions and tiers that are not there, and questions that no rule asks for. */
export const checkConditions = (content: Content): readonly string[] => [
  ...unknownOptions(content),
  ...unknownNames(content),
  ...unusedQuestions(content),
];

/** Questions that conditions ask to be known, and tiers that rules put places in, must be there. */
const unknownNames = ({ questions, rules, tiers }: Content): readonly string[] =>
  rules.flatMap((rule) => [
    ...[...new Set(conditionsOf(rule).flatMap(knownIn))]
      .filter((known) => !questions.some(({ id }) => id === known))
      .map(
        (known) =>
          `${rulesFile}: rule "${rule.id}" asks if "${known}" is known, but there is no such question. ${oneOf(questions.map(({ id }) => id))}`,
      ),
    ...(rule.kind === 'tier' && !tiers.includes(rule.tier)
      ? [
          `${rulesFile}: rule "${rule.id}" is for the tier "${rule.tier}", which is not in the list of tiers. ${oneOf(tiers)}`,
        ]
      : []),
  ]);

const conditionsOf = (rule: Rule): readonly Condition[] =>
  [rule.when, rule.unless].filter((c) => c !== undefined);

const unknownOptions = ({ questions, rules }: Content): readonly string[] => {
  const check = (file: string, owner: string, condition: Condition): readonly string[] =>
    [...new Set(optionsIn(condition))].flatMap((reference) => {
      const [questionId = '', option = ''] = reference.split('.');
      const question = questions.find(({ id }) => id === questionId);
      if (question === undefined) {
        return [
          `${file}: ${owner} asks for "${reference}", but there is no question "${questionId}". ${oneOf(questions.map(({ id }) => id))}`,
        ];
      }
      const ids = question.options.map(({ id }) => id);
      return ids.includes(option)
        ? []
        : [
            `${file}: ${owner} asks for "${reference}", but question "${questionId}" has no option "${option}". ${oneOf(ids)}`,
          ];
    });
  return [
    ...rules.flatMap((rule) =>
      conditionsOf(rule).flatMap((c) => check(rulesFile, `rule "${rule.id}"`, c)),
    ),
    ...questions.flatMap(({ id, asked, wording }) =>
      [asked, ...Object.values(wording)]
        .filter((c) => c !== undefined)
        .flatMap((c) => check(`content/questions/${id}.yaml`, 'the question', c)),
    ),
  ];
};

const unusedQuestions = ({ questions, rules }: Content): readonly string[] => {
  const used = rules
    .flatMap((rule) => conditionsOf(rule).flatMap((c) => [...optionsIn(c), ...knownIn(c)]))
    .map((option) => option.split('.')[0]);
  return questions
    .filter(({ id }) => !used.includes(id))
    .map(
      ({ id }) =>
        `content/questions/${id}.yaml: no rule uses the question "${id}". Use it in ${rulesFile}, or take it out: nobody is asked for nothing.`,
    );
};
