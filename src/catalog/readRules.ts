import type { z } from 'astro/zod';
import type { WordedQuestion } from '#catalog/content.ts';
import type { Files } from '#catalog/files.ts';
import { oneOf } from '#catalog/ContentError.ts';
import { idsIn, parseFile } from '#catalog/parse.ts';
import type { Problems } from '#catalog/parse.ts';
import type { WrittenCondition } from '#catalog/conditionSchema.ts';
import { questionSchema } from '#catalog/questionSchema.ts';
import { rulesSchema } from '#catalog/ruleSchemas.ts';
import type { Condition } from '#domain/condition.ts';
import type { Program } from '#domain/program.ts';
import { isOffered } from '#domain/program.ts';
import type { Rule } from '#domain/rule.ts';

const rulesFile = 'content/rules.yaml';

/** Reads the questions and the rules, with every named condition written out. */
export const readRules = (
  files: Files,
  programs: readonly Program[],
  problems: Problems,
): {
  readonly questions: readonly WordedQuestion[];
  readonly rules: readonly Rule[];
  readonly tiers: readonly string[];
} => {
  const written = parseFile(files, rulesFile, rulesSchema, problems);
  const named = written?.conditions ?? {};
  const ids = idsIn(files, 'content/programs/', '/facts.yaml');
  const tell =
    (file: string) =>
    (problem: string): void => {
      // A named condition is read wherever it is used, and blamed once.
      if (!problems.includes(`${file}: ${problem}`)) problems.push(`${file}: ${problem}`);
    };
  const whole = (file: string, condition: WrittenCondition): Condition =>
    // Where the rules themselves cannot be read, nothing else is blamed for the names they hold.
    written === null ? { any: [] } : writtenOut(condition, { named, programs, ids }, tell(file));
  const questions = idsIn(files, 'content/questions/', '.yaml').flatMap((id) => {
    const file = `content/questions/${id}.yaml`;
    const question = parseFile(files, file, questionSchema, problems);
    return question === null
      ? []
      : [{ order: question.order, question: worded(id, question, (c) => whole(file, c)) }];
  });
  const ordered = questions.sort((a, b) => a.order - b.order).map(({ question }) => question);
  const rules = (written?.rules ?? []).flatMap((rule): readonly Rule[] => {
    const when = rule.when === undefined ? undefined : whole(rulesFile, rule.when);
    const unless = rule.unless === undefined ? undefined : whole(rulesFile, rule.unless);
    // A rule about a program that is not offered says nothing; one that keeps places back still does.
    if (when === never && rule.kind !== 'must' && rule.kind !== 'gate') return [];
    return [
      {
        ...Object.fromEntries(
          Object.entries(rule).filter(([key]) => key !== 'when' && key !== 'unless'),
        ),
        ...(when === undefined ? {} : { when }),
        ...(unless === undefined || unless === never ? {} : { unless }),
      } as Rule,
    ];
  });
  return { questions: ordered, rules, tiers: written?.tiers ?? [] };
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

/** What names in conditions can stand for. */
interface Known {
  readonly named: Readonly<Record<string, WrittenCondition>>;
  readonly programs: readonly Program[];
  /** Every program that has a file. */
  readonly ids: readonly string[];
}

const writtenOut = (
  written: WrittenCondition,
  known: Known,
  tell: (problem: string) => void,
): Condition => {
  const inner = (part: WrittenCondition): Condition => writtenOut(part, known, tell);
  if (typeof written === 'string') return { has: written };
  if ('all' in written) return joined('all', written.all.map(inner));
  if ('any' in written) return joined('any', written.any.map(inner));
  if ('not' in written) return { not: inner(written.not) };
  if ('known' in written) return { known: written.known };
  if ('offered' in written) {
    const program = known.programs.find(({ id }) => id === written.offered);
    if (program !== undefined) return isOffered(program) ? always : never;
    // Its file is there and cannot be read: that is told of the file.
    if (known.ids.includes(written.offered)) return never;
    tell(`there is no program "${written.offered}". ${oneOf(known.ids)}`);
    return never;
  }
  const meant = known.named[written.is];
  if (meant !== undefined) return inner(meant);
  tell(`there is no condition named "${written.is}". ${oneOf(Object.keys(known.named))}`);
  return never;
};

/** Holds whatever is answered, or never: nothing to ask for. */
const always: Condition = { all: [] };
const never: Condition = { any: [] };

/** Parts together, without those that change nothing. */
const joined = (kind: 'all' | 'any', parts: readonly Condition[]): Condition => {
  const [nothing, everything] = kind === 'all' ? [always, never] : [never, always];
  if (parts.includes(everything)) return everything;
  const left = parts.filter((part) => part !== nothing);
  const [only, ...more] = left;
  if (left.length < parts.length && only !== undefined && more.length === 0) return only;
  if (left.length === 0) return nothing;
  return kind === 'all' ? { all: left } : { any: left };
};
