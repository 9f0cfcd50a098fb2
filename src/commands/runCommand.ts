import { ContentError } from '#catalog/ContentError.ts';

/** Runs a command on its arguments and sets its exit code; content that cannot be read is said in words, with code 2. */
export const runCommand = async (
  main: (args: readonly string[]) => number | Promise<number>,
): Promise<void> => {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
};
