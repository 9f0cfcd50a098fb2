import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { builtFolder } from '#catalog/project.ts';
import { askedPort, serveNear } from '#commands/port.ts';

const started: Server[] = [];
afterAll(() => {
  for (const server of started) server.close().closeAllConnections();
});
const portOf = (server: Server): number => {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('It does not listen.');
  return address.port;
};

test.each([
  [['--port', '5000'], undefined, 5000],
  [['--port=5000'], '6000', 5000],
  [[], '6000', 6000],
  [[], undefined, 4321],
  [['--port'], undefined, null],
  [['--port', 'x'], undefined, null],
  [['--port', '65536'], undefined, null],
  [[], '', null],
])('of %j and PORT=%j the port is %j', (args, port, expected) => {
  expect(askedPort(args, port)).toBe(expected);
});

test('where a port is taken, the next free one is served', async () => {
  const other = createServer();
  await new Promise<void>((listens) => {
    other.listen(0, '127.0.0.1', listens);
  });
  const server = await serveNear(portOf(other));
  started.push(other, server);
  expect(portOf(server)).not.toBe(portOf(other));
  const answer = await fetch(`http://127.0.0.1:${String(portOf(server))}/en/`);
  expect(answer.status).toBe(200);
});

test('what is built while a server runs changes nothing under who reads', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'served-'));
  const page = path.join(folder, 'en/talk/index.html');
  for (const file of ['404.html', 'en/talk/index.html'])
    cpSync(path.join(builtFolder, file), path.join(folder, file));
  const child = spawn(process.execPath, ['src/commands/serveBuilt.ts'], {
    env: { ...process.env, BUILT: folder, PORT: undefined },
  });
  try {
    const port = await new Promise<string>((found) => {
      child.stdout.on('data', (text) => {
        found(/\d+/.exec(String(text))?.[0] ?? '');
      });
    });
    const before = readFileSync(page, 'utf8');
    writeFileSync(page, 'Half of another page');
    const answer = await fetch(`http://127.0.0.1:${port}/en/talk/`);
    expect(await answer.text()).toBe(before);
  } finally {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  }
});
