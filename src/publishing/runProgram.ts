import { spawn } from 'node:child_process';

/**
 * Runs a program and gives what it says.
 *
 * @param settings what it finds in its environment beside ours.
 * @throws Error with what it said of a fault, where it cannot be run or does not end well.
 */
export const runProgram = async (
  program: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...settings },
    });
    let [said, faults] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (part: string) => (said += part));
    child.stderr.setEncoding('utf8').on('data', (part: string) => (faults += part));
    child
      .once('error', ({ message }) => {
        reject(new Error(`${program} cannot be run: ${message}`));
      })
      .once('close', (code) => {
        if (code === 0) resolve(said);
        else reject(new Error(`${program}: ${faults.trim()}`));
      });
  });
