import type { Server } from 'node:http';
import { serve } from '#commands/serve.ts';

/** The port people are used to from Astro. */
const usual = '4321';

/** What is said to whoever asks for a port that is none. */
export const noPort = 'A port is a number below 65536: --port 5000';

/** The port that somebody asks for, with `--port 5000` or PORT, else the usual one; null where it is none. */
export const askedPort = (args: readonly string[], port = process.env['PORT']): number | null => {
  const inLine = /(?:^| )--port(?:[ =](\S*)|$)/.exec(args.join(' '));
  const asked = inLine === null ? (port ?? usual) : (inLine[1] ?? '');
  const number = /^\d+$/.test(asked) ? Number(asked) : Infinity;
  return number < 65_536 ? number : null;
};

/** Serves the built site on a port or, where that is taken, on the next one that is free. */
export const serveNear = async (port: number): Promise<Server> => {
  for (const more of Array(10).keys()) {
    try {
      return await serve(port + more);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  return serve(0);
};

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
