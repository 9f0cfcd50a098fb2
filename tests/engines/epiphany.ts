import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { z } from 'astro/zod';
import { epiphanyPaths } from '#commands/browsers.ts';
import { freePort } from '../freePort.ts';
import { limit } from '../speed.ts';

/** GNOME's browser of WebKit with a profile on the disk, its page asked by WebKit's inspector and pressed by the screen's own keys. */
export interface Epiphany {
  /** Asks the page something that can be written down; null where it is just on its way. */
  readonly ask: (look: (...given: string[]) => unknown, ...given: string[]) => Promise<unknown>;
  /** Presses keys one right after the other, by their names on the screen. */
  readonly keys: (...keys: readonly string[]) => void;
  /** Quits as a person would, by Ctrl+Q, and waits until the last file is written. */
  readonly quit: () => Promise<void>;
}

/**
 * Starts Epiphany at an address. All that it may write goes into one folder, pictures for the desktop too.
 * Its mode for drivers keeps nothing, so it is the inspector's server that is asked:
 * https://trac.webkit.org/wiki/RemoteInspectorGTKandWPE
 */
export const openEpiphany = async (folder: string, address: string): Promise<Epiphany> => {
  const { browser, screen, bus, keys } = epiphanyPaths();
  const display = spawn(screen ?? '', ['-displayfd', '1', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise<string>((resolve) =>
    createInterface(display.stdout).once('line', resolve),
  );
  const port = await freePort();
  const env = {
    ...process.env,
    DISPLAY: `:${number}`,
    GDK_BACKEND: 'x11',
    HOME: folder,
    XDG_CACHE_HOME: `${folder}/cache`,
    XDG_CONFIG_HOME: `${folder}/config`,
    XDG_DATA_HOME: `${folder}/data`,
    WEBKIT_INSPECTOR_HTTP_SERVER: `127.0.0.1:${String(port)}`,
    // Processes of root have no sandbox here.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  };
  const program = spawn(bus ?? '', ['--', browser ?? '', `--profile=${folder}/profile`, address], {
    stdio: 'ignore',
    env,
  });
  const socket = await inspectorOf(port);
  const press = (...args: readonly string[]): void => {
    spawnSync(keys ?? '', args, { env, stdio: 'ignore' });
  };
  // Without a manager of windows, keys go to the window that is under the pointer.
  press('mousemove', '400', '400');
  return {
    ask: asking(socket),
    keys: (...names) => {
      press('key', '--delay', '40', ...names);
    },
    quit: async () => {
      const over = ended(program);
      press('key', 'ctrl+q');
      await over;
      socket.close();
      const off = ended(display);
      display.kill();
      await off;
    },
  };
};

const message = z.object({
  id: z.number().optional(),
  method: z.string().optional(),
  params: z
    .object({
      targetInfo: z.object({ targetId: z.string(), isProvisional: z.boolean().optional() }),
      newTargetId: z.string(),
      message: z.string(),
    })
    .partial()
    .optional(),
  result: z.object({ result: z.object({ value: z.unknown().optional() }).optional() }).optional(),
});

/** Asks whatever page is shown: a page of another place may come in a process of its own. */
const asking = (socket: WebSocket): Epiphany['ask'] => {
  let page = '';
  let last = 0;
  const waiting = new Map<number, (value: unknown) => void>();
  socket.addEventListener('message', ({ data }) => {
    const { method, params } = message.parse(JSON.parse(String(data)));
    if (method === 'Target.targetCreated' && params?.targetInfo?.isProvisional !== true)
      page = params?.targetInfo?.targetId ?? page;
    if (method === 'Target.didCommitProvisionalTarget') page = params?.newTargetId ?? page;
    if (method !== 'Target.dispatchMessageFromTarget') return;
    const { id, result } = message.parse(JSON.parse(params?.message ?? '{}'));
    if (id !== undefined) waiting.get(id)?.(result?.result?.value ?? null);
  });
  return (look, ...given) => {
    last += 1;
    const id = last;
    const said = given.map((text) => JSON.stringify(text)).join(',');
    const expression = `JSON.stringify((${String(look)})(${said}))`;
    const send = { id, method: 'Runtime.evaluate', params: { expression, returnByValue: true } };
    return new Promise((resolve) => {
      const answered = (value: unknown): void => {
        waiting.delete(id);
        clearTimeout(late);
        resolve(typeof value === 'string' ? JSON.parse(value) : null);
      };
      const late = setTimeout(() => {
        answered(null);
      }, limit(3000));
      waiting.set(id, answered);
      socket.send(
        JSON.stringify({
          id: 100_000 + id,
          method: 'Target.sendMessageToTarget',
          params: { targetId: page, message: JSON.stringify(send) },
        }),
      );
    });
  };
};

/** Connects to the inspector of the one page that is open, once there is one. */
const inspectorOf = async (port: number): Promise<WebSocket> => {
  for (const end = Date.now() + limit(60_000); Date.now() < end;) {
    const list = await fetch(`http://127.0.0.1:${String(port)}/`)
      .then((answer) => answer.text())
      .catch(() => '');
    const [, path] = /window\.location\.host \+ '(\/socket\/[^']+)'/.exec(list) ?? [];
    if (path !== undefined) {
      const socket = new WebSocket(`ws://127.0.0.1:${String(port)}${path}`);
      await new Promise((resolve, reject) => {
        socket.addEventListener('open', resolve, { once: true });
        socket.addEventListener('error', reject, { once: true });
      });
      return socket;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('Epiphany does not answer.');
};

const ended = (program: ChildProcess): Promise<unknown> =>
  new Promise((resolve) => program.once('exit', resolve));
