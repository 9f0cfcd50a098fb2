import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { limit } from '../speed.ts';

/** Chromium opens its page about tabs that it lets go of only where pages for its makers are allowed. */
export const allowOwnPages = (profile: string): void => {
  writeFileSync(path.join(profile, 'Local State'), '{"internal_only_uis_enabled":true}');
};

/**
 * Lets Chromium itself discard the tab whose address begins so, as it does where memory is short, and goes back
 * to it. It discards no tab that a tool looks into, so only its own page about tabs is held meanwhile.
 */
export const discardAndReturn = async (endpoint: string, address: string): Promise<void> => {
  const { host } = new URL(endpoint);
  const opened = await fetch(`http://${host}/json/new?chrome://discards/`, { method: 'PUT' });
  const own = tab.parse(await opened.json());
  const ask = (script: string) => inTab(own.webSocketDebuggerUrl, script);
  const row = `const rows = (node) => [...node.children].flatMap((one) =>
    [...(one.matches('tr') ? [one] : []), ...rows(one), ...(one.shadowRoot ? rows(one.shadowRoot) : [])]);
    const row = rows(document).find((one) => one.innerText.includes(${JSON.stringify(address)}));`;
  await until('its tab', () =>
    ask(`(() => { ${row}
      const button = [...(row?.querySelectorAll('div') ?? [])].find((one) => one.innerText.trim() === '[Urgent Discard]');
      button?.click();
      return button !== undefined; })()`),
  );
  await until('that it is discarded', () =>
    ask(`(() => { ${row} return row?.innerText.includes('discarded') === true; })()`),
  );
  const tabs = z.array(tab).parse(await (await fetch(`http://${host}/json/list`)).json());
  const site = tabs.find(({ url }) => url.startsWith(address));
  await fetch(`http://${host}/json/activate/${site?.id ?? ''}`);
};

const tab = z.object({ id: z.string(), url: z.string(), webSocketDebuggerUrl: z.string() });

const said = z.object({
  result: z.object({ result: z.object({ value: z.unknown().optional() }) }),
});

/** Runs a script in a tab, holding it no longer than that takes. */
const inTab = async (address: string, expression: string): Promise<unknown> => {
  const socket = new WebSocket(address);
  try {
    await new Promise((resolve) => {
      socket.addEventListener('open', resolve);
    });
    const answer = new Promise<string>((resolve) => {
      socket.addEventListener('message', ({ data }) => {
        resolve(String(data));
      });
    });
    socket.send(
      JSON.stringify({
        id: 1,
        method: 'Runtime.evaluate',
        params: { expression, returnByValue: true },
      }),
    );
    return said.parse(JSON.parse(await answer)).result.result.value;
  } finally {
    socket.close();
  }
};

const until = async (what: string, holds: () => Promise<unknown>): Promise<void> => {
  for (const end = Date.now() + limit(10_000); Date.now() < end;) {
    if ((await holds()) === true) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`chrome://discards/ does not show ${what}.`);
};
