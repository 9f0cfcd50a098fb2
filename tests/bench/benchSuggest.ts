import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { guideOf } from '#views/guide.ts';
import { projectContent } from '#views/projectContent.ts';
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
  benchEach(cases.map(({ answers }) => JSON.stringify(answers)));
};

/** Measures the command with one person a line: best of three runs, the reading of the content with it and without. */
const benchEach = (people: readonly string[]): void => {
  const took = (count: number): number => {
    const input = Array.from({ length: count }, (_, at) => people[at % people.length]).join('\n');
    const runs = [1, 2, 3].map(() => {
      const start = performance.now();
      const { status } = spawnSync(
        process.execPath,
        ['src/commands/suggest.ts', '--each', '-'],
        // What is left out is said on standard error, and what is found is not looked at here.
        { input, stdio: ['pipe', 'ignore', 'ignore'] },
      );
      if (status !== 0) throw new Error('suggest --each did not end well');
      return performance.now() - start;
    });
    return Math.min(...runs);
  };
  const [few, many] = [took(1), took(20_000)];
  const rate = (milliseconds: number): string => Math.round(20_000_000 / milliseconds).toString();
  console.log(
    `suggest --each, 20000 people: ${rate(many)} a second from start to end, ${rate(many - few)} a second once the content is read`,
  );
};
