import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';

/**
 * A port of this machine that nobody has, for a program that cannot say which one it took: none that the system gives
 * to connections by itself. Of those, one that was free may belong to a connection once a slow program asks for it.
 */
export const freePort = async (): Promise<number> => {
  const port = randomInt(lowest, firstOfConnections());
  if (given.has(port) || !(await isFree(port))) return freePort();
  given.add(port);
  return port;
};

/** What was given is not given again, whether or not somebody listens there yet. */
const given = new Set<number>();

const lowest = 20_000;

/** Where the ports of connections begin: as Linux says, or as Linux, macOS and Windows have it at the least. */
const firstOfConnections = (): number => {
  try {
    const range = readFileSync('/proc/sys/net/ipv4/ip_local_port_range', 'utf8');
    return Math.max(lowest + 1_000, Number.parseInt(range, 10));
  } catch {
    return 32_768;
  }
};

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(false);
    });
    server.listen(port, '127.0.0.1', () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
