import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';

/** Starts a server on this machine only, on a port that is free. */
export const listen = async (
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Server> => {
  const server = createServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return server;
};

/** The port a server listens on. */
export const portOf = (server: Server): number => {
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('The server is not listening.');
  return address.port;
};
