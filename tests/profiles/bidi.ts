import { z } from 'astro/zod';
import puppeteer from 'puppeteer-core';
import type { Browser, ConnectionTransport, Page } from 'puppeteer-core';

/** A Firefox that can be driven, and whose own window can be asked to do what its buttons do. */
export interface Reached {
  readonly browser: Browser;
  /** Runs a script in the browser's window, as a press on its own buttons would. */
  readonly inWindow: (script: string) => Promise<void>;
  /** Presses a key so many times by one command: what comes between the presses is the browser's own time. */
  readonly press: (page: Page, key: 'Escape' | 'Shift', times: number) => Promise<void>;
}

/** Own commands count from here, so that their answers can be told from Puppeteer's. */
const firstId = 1e9;

/** What is used here of a message: events have no id. */
const answer = z.object({ id: z.number().nullish(), result: z.unknown().optional() });

const contexts = z.object({
  contexts: z.array(z.object({ context: z.string(), url: z.string() })),
});

/** Connects Puppeteer to Firefox over one socket that also carries commands of our own. */
export const connectTo = async (address: string): Promise<Reached> => {
  const socket = new WebSocket(`${address}/session`);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => {
      resolve();
    });
    socket.addEventListener('error', () => {
      reject(new Error(`Firefox cannot be reached at ${address}.`));
    });
  });
  const waiting = new Map<number, (answer: unknown) => void>();
  const transport: ConnectionTransport = {
    send: (message) => {
      socket.send(message);
    },
    close: () => {
      socket.close();
    },
  };
  socket.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const { id, result } = answer.parse(JSON.parse(data));
    const own = id === undefined || id === null ? undefined : waiting.get(id);
    if (own === undefined) transport.onmessage?.(data);
    else own(result);
  });
  socket.addEventListener('close', () => transport.onclose?.());
  const ask = (method: string, params: object): Promise<unknown> => {
    const id = firstId + waiting.size;
    socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve) => waiting.set(id, resolve));
  };
  const browser = await puppeteer.connect({
    transport,
    protocol: 'webDriverBiDi',
    defaultViewport: null,
  });
  return {
    browser,
    press: async (page, key, times) => {
      const tree = contexts.parse(await ask('browsingContext.getTree', {}));
      const { context } = tree.contexts.find(({ url }) => url === page.url()) ?? {};
      // WebDriver's names of the two keys: https://www.w3.org/TR/webdriver2/#keyboard-actions
      const value = key === 'Escape' ? '\uE00C' : '\uE008';
      const both = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      const actions = Array.from({ length: times }, () => both).flat();
      await ask('input.performActions', {
        context,
        actions: [{ type: 'key', id: 'keys', actions }],
      });
    },
    inWindow: async (expression) => {
      const tree = await ask('browsingContext.getTree', { 'moz:scope': 'chrome' });
      const [, context] =
        /"context":"([^"]+)","originalOpener":null,"url":"chrome:\/\/browser/.exec(
          JSON.stringify(tree),
        ) ?? [];
      await ask('script.evaluate', { expression, target: { context }, awaitPromise: true });
    },
  };
};
