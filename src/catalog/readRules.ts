import type { z } from 'astro/zod';
import type { WordedQuestion } from '#catalog/content.ts';
import type { Files } from '#catalog/files.ts';
import { oneOf } from '#catalog/ContentError.ts';
import { idsIn, parseFile } from '#catalog/parse.ts';
import type { Problems } from '#catalog/parse.ts';
import { questionSchema, rulesSchema } from '#catalog/ruleSchemas.ts';
import type { WrittenCondition } from '#catalog/ruleSchemas.ts';
import type { Condition } from '#domain/condition.ts';
import type { Rule } from '#domain/rule.ts';

const rulesFile = 'content/rules.yaml';

/** Reads the questions and the rules, with every named condition written out. */
export const readRules = (
  files: Files,
  problems: Problems,
): { readonly questions: readonly WordedQuestion[]; readonly rules: readonly Rule[] } => {
  const written = parseFile(files, rulesFile, rulesSchema, problems);
  const named = written?.conditions ?? {};
  const whole = (file: string, condition: WrittenCondition): Condition =>
    // Where the rules themselves cannot be read, nothing else is blamed for the names they hold.
    written === null
      ? { any: [] }
      : writtenOut(condition, named, (name) =>
          problems.push(
            `${file}: there is no condition named "${name}". ${oneOf(Object.keys(named))}`,
          ),
        );
  const questions = idsIn(files, 'content/questions/', '.yaml').flatMap((id) => {
    const file = `content/questions/${id}.yaml`;
    const question = parseFile(files, file, questionSchema, problems);
    return question === null
      ? []
      : [{ order: question.order, question: worded(id, question, (c) => whole(file, c)) }];
  });
  const ordered = questions.sort((a, b) => a.order - b.order).map(({ question }) => question);
  const rules = (written?.rules ?? []).map((rule): Rule => {
    const { when, unless, ...rest } = { unless: undefined, ...rule };
    const conditions = {
      ...(when === undefined ? {} : { when: whole(rulesFile, when) }),
      ...(unless === undefined ? {} : { unless: whole(rulesFile, unless) }),
    };
    return { ...rest, ...conditions } as Rule;
  });
  return { questions: ordered, rules };
};

const worded = (
  id: string,
  { kind, most, asked, wording = {}, options }: z.infer<typeof questionSchema>,
  whole: (condition: WrittenCondition) => Condition,
): WordedQuestion => ({
  id,
  kind,
  options,
  ...(most === undefined ? {} : { most }),
  ...(asked === undefined ? {} : { asked: whole(asked) }),
  wording: Object.fromEntries(Object.entries(wording).map(([name, when]) => [name, whole(when)])),
});

const writtenOut = (
  written: WrittenCondition,
  named: Readonly<Record<string, WrittenCondition>>,
  missing: (name: string) => void,
): Condition => {
  const inner = (part: WrittenCondition): Condition => writtenOut(part, named, missing);
  if (typeof written === 'string') return { has: written };
  if ('all' in written) return { all: written.all.map(inner) };
  if ('any' in written) return { any: written.any.map(inner) };
  if ('not' in written) return { not: inner(written.not) };
  const meant = named[written.is];
  if (meant !== undefined) return inner(meant);
  missing(written.is);
  return { any: [] };
};
