import { holds } from '#domain/evaluate.ts';
import type { Question } from '#domain/question.ts';

/** Options picked, by question; a question that is skipped has no key. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** The questions these answers lead to, in order. */
export const pathOf = (questions: readonly Question[], answers: Answers): readonly Question[] =>
  questions.filter(({ asked }) => asked === undefined || holds(asked, questions, answers));

/**
 * The answers that still count: those of questions no longer asked are dropped, so that a changed
 * mind leaves nothing behind, and options stand in the questions' own order.
 */
export const settledAnswers = (questions: readonly Question[], answers: Answers): Answers => {
  const settled: Record<string, readonly string[]> = {};
  for (const { id, asked, options } of questions) {
    const picked = answers[id];
    if (picked === undefined) continue;
    if (asked !== undefined && !holds(asked, questions, settled)) continue;
    const chosen = options.filter((option) => picked.includes(option.id));
    // "None of these" beside a sign is no answer of its own: the sign stands, and clears nothing.
    const others = chosen.filter(({ alone }) => !alone);
    const only = chosen.find(({ unsure }) => unsure) ?? chosen[0];
    const kept = (others.length > 0 || only === undefined ? others : [only]).map((o) => o.id);
    if (kept.length > 0) settled[id] = kept;
  }
  return settled;
};

/** The answer after one more press on an option: exclusive options push the others out and are pushed out. */
export const pick = (
  { kind, options, most }: Question,
  picked: readonly string[],
  id: string,
): readonly string[] => {
  if (kind === 'single') return [id];
  if (picked.includes(id)) return picked.filter((other) => other !== id);
  const isAlone = (option: string): boolean => options.some((o) => o.id === option && o.alone);
  if (isAlone(id)) return [id];
  const kept = picked.filter((other) => !isAlone(other));
  return most !== undefined && kept.length >= most ? picked : [...kept, id];
};
