import { randomInt } from 'node:crypto';
import { guideOf } from '#views/guide.ts';
import { suggest } from '#domain/suggest.ts';
import { openContent } from '../open.ts';
import { answersFrom, seenOf } from '../oracle.ts';
import { predicates } from '../predicates.ts';

/** Holds a million people with random answers to every rule of the specification, and prints their seed. */
export const benchRandom = (count = 1_000_000): void => {
  const seed = randomInt(2 ** 31);
  const guide = guideOf(openContent());
  const broken = new Map<string, string>();
  const began = performance.now();
  for (let at = 0; at < count; at += 1) {
    const answers = answersFrom(guide.questions, seed + at);
    const seen = seenOf(guide.questions, answers, suggest(guide, answers));
    for (const { rule, holds } of predicates)
      if (!broken.has(rule) && !holds(seen)) broken.set(rule, JSON.stringify(answers));
  }
  const took = Math.round((performance.now() - began) / 1000);
  console.log(`\n${count} people with random answers, seed ${seed}: ${took} s`);
  for (const [rule, answers] of broken) console.log(`BROKEN: ${rule}, for ${answers}`);
  console.log(`${broken.size} of ${predicates.length} rules broken`);
  if (broken.size > 0) process.exitCode = 1;
};
