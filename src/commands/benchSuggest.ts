import { readFileSync } from 'node:fs';
import { guideOf } from '#catalog/guide.ts';
import { projectContent } from '#catalog/project.ts';
import { readAnswers } from '#domain/readAnswers.ts';
import { suggest } from '#domain/suggest.ts';

/** Measures one suggestion, for the people of the acceptance cases in turn, in milliseconds. */
export const benchSuggest = (): void => {
  const guide = guideOf(projectContent());
  const cases = JSON.parse(readFileSync('tests/cases/cases.json', 'utf8')) as readonly {
    readonly answers: object;
  }[];
  const people = cases.map(({ answers }) => readAnswers(JSON.stringify(answers), guide.questions));
  const times: number[] = [];
  for (let round = 0; round < 200; round += 1) {
    for (const answers of people) {
      const start = performance.now();
      suggest(guide, answers);
      times.push(performance.now() - start);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(3);
  console.log(
    `One suggestion, ${String(times.length)} times: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`,
  );
};
