import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { z } from 'astro/zod';
import { freePort } from '../freePort.ts';
import { limit } from '../speed.ts';
import type { SeenSeat } from './seat.ts';

/** How WebDriver names keys that write nothing: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const names: Readonly<Record<string, string>> = {
  Escape: '\uE00C',
  Shift: '\uE008',
  Enter: '\uE007',
};

/** The answer to any command. */
const answer = z.object({ value: z.unknown() });

/** What a driver is started with: its program, what stands around it, and which browser it is to start. */
export interface Driven {
  readonly driver: string;
  readonly env?: NodeJS.ProcessEnv;
  /** The browser, as the driver's own capability names it. */
  readonly browser: Readonly<Record<string, unknown>>;
  /** A program that must end after it. */
  readonly beside?: ChildProcess;
}

/** Starts a browser of WebKit, driven by WebDriver over plain HTTP. */
export const openDriven = async ({
  driver,
  env = {},
  browser,
  beside,
}: Driven): Promise<SeenSeat> => {
  const port = String(await freePort());
  const program = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, ...env },
  });
  const send = async (
    method: string,
    path: string,
    body?: object,
    most = 30_000,
  ): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      signal: AbortSignal.timeout(limit(most)),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = answer.parse(await response.json());
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  await answering(port);
  const { sessionId } = z.object({ sessionId: z.string() }).parse(
    await send('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          // Else every question waits until a place that does not answer has answered.
          pageLoadStrategy: 'none',
          ...browser,
        },
      },
    }),
  );
  const post = (path: string, body: object = {}): Promise<unknown> =>
    send('POST', `/session/${sessionId}${path}`, body);
  const window = (): Promise<unknown> => send('GET', `/session/${sessionId}/window`);
  return {
    go: async (url) => {
      await post('/url', { url });
    },
    // A question that comes while pages change may never be answered: it is asked again.
    ask: (look, ...args) =>
      send(
        'POST',
        `/session/${sessionId}/execute/sync`,
        { script: `return (${String(look)}).apply(null, arguments)`, args },
        4000,
      ).catch(() => null),
    press: async (x, y, by) => {
      const pointerType = by === 'finger' ? 'touch' : 'mouse';
      const actions = [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await post('/actions', {
        actions: [{ type: 'pointer', id: by, parameters: { pointerType }, actions }],
      });
    },
    keys: async (...keys) => {
      const actions = keys.flatMap((key) => {
        const value = names[key] ?? key;
        return [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ];
      });
      await post('/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
    },
    back: async () => {
      await post('/back');
    },
    inOtherTab: async (act) => {
      const first = await window();
      const opened = z.object({ handle: z.string() }).parse(await post('/window/new', {}));
      await post('/window', { handle: opened.handle });
      await act();
      await send('DELETE', `/session/${sessionId}/window`);
      await post('/window', { handle: first });
    },
    errors: () => [],
    toSize: async (width, height) => {
      await post('/window/rect', { x: 0, y: 0, width, height });
    },
    picture: async () =>
      Buffer.from(
        z.string().parse(await send('GET', `/session/${sessionId}/screenshot`)),
        'base64',
      ),
    quit: async () => {
      await send('DELETE', `/session/${sessionId}`).catch(() => undefined);
      await Promise.all([program, ...(beside === undefined ? [] : [beside])].map(ended));
    },
  };
};

/** Waits until the driver listens. */
const answering = async (port: string): Promise<void> => {
  for (const end = Date.now() + limit(10_000); Date.now() < end;) {
    const status = await fetch(`http://127.0.0.1:${port}/status`).catch(() => null);
    if (status !== null) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The driver does not answer.');
};

const ended = (program: ChildProcess): Promise<unknown> => {
  const over = new Promise((resolve) => program.once('exit', resolve));
  program.kill();
  return over;
};
