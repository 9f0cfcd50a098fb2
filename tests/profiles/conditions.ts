import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** Under what a visit may be made besides the usual: on a busy machine, for as long as people stay, with the page made larger. */
export const conditions = ['busy', 'long', 'larger'] as const;

/** One of them. */
export type Condition = (typeof conditions)[number];

/** How long people stay: on the last page, and on the other site after leaving, in milliseconds. */
export const longStay = { onPage: 100_000, after: 60_000 };

/** Keeps every core busy twice over while something is done. */
export const onBusyMachine = async <Result>(run: () => Promise<Result>): Promise<Result> => {
  const busy = Array.from({ length: 2 * availableParallelism() }, () =>
    spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }),
  );
  try {
    return await run();
  } finally {
    for (const one of busy) one.kill();
  }
};

/** What all of them share; where they share nothing, every condition that one of them has. */
export const sharedBy = (lists: readonly (readonly Condition[])[]): readonly Condition[] => {
  const shared = conditions.filter((one) => lists.every((list) => list.includes(one)));
  return shared.length > 0
    ? shared
    : conditions.filter((one) => lists.some((list) => list.includes(one)));
};
