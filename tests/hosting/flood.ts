import { connect } from 'node:net';
import { performance } from 'node:perf_hooks';
import { limit } from '../speed.ts';
import type { Answer } from './ask.ts';

/** A request as it goes over the wire, and which of many it is. */
export interface Wire {
  readonly what: string;
  readonly bytes: Buffer;
}

/** What came of a request. */
export interface Outcome<W extends Wire> {
  readonly wire: W;
  /** Null where the server closed the connection without a word. */
  readonly answer: Answer | null;
  /** How long it took, in milliseconds. */
  readonly took: number;
}

/**
 * Sends so many requests to a server of this machine, a number of them at once, each on a connection of its own; hands
 * over each outcome as it comes. The requests are taken in turn.
 */
export const flood = async <W extends Wire>(
  origin: string,
  wires: readonly W[],
  { total, atOnce }: { readonly total: number; readonly atOnce: number },
  each: (outcome: Outcome<W>, at: number) => void,
): Promise<void> => {
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < total) {
      const at = next;
      next += 1;
      const wire = wires[at % wires.length];
      if (wire === undefined) return;
      const began = performance.now();
      const answer = await answerTo(origin, wire);
      each({ wire, answer, took: performance.now() - began }, at);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
};

/** Opens connections that say half a request and then nothing, as if to keep others out; ends when the server has closed them all. */
export const hangOn = async (origin: string, count: number): Promise<void> => {
  const ends = Array.from({ length: count }, async () => {
    const socket = socketTo(origin).resume();
    socket.write('GET /en/ HTTP/1.1\r\nHost: ');
    return new Promise((resolve) => socket.once('close', resolve));
  });
  await Promise.all(ends);
};

const socketTo = (origin: string): ReturnType<typeof connect> => {
  const { hostname, port } = new URL(origin);
  // A server that has heard enough may end a connection in the middle: that is an outcome.
  return connect({ host: hostname, port: Number(port) }).on('error', () => undefined);
};

const answerTo = async (origin: string, { what, bytes }: Wire): Promise<Answer | null> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = socketTo(origin);
    socket
      .setTimeout(limit(30_000), () => {
        socket.destroy();
        reject(new Error(`No answer: ${what}`));
      })
      .on('data', (part: Buffer) => parts.push(part))
      .once('close', () => {
        resolve(answerIn(Buffer.concat(parts)));
      })
      .write(bytes);
  });

/** The first answer in what a server sent. */
const answerIn = (bytes: Buffer): Answer | null => {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const [first = '', ...lines] = bytes.subarray(0, end).toString('latin1').split('\r\n');
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const [, name = '', value = ''] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
    const key = name.toLowerCase();
    headers[key] = key in headers ? `${headers[key] ?? ''} AND ${value}` : value;
  }
  const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(first)?.[1] ?? 0);
  return { status, headers, body: bytes.subarray(end + 4) };
};
