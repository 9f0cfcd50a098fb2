import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askAddress, isPublic } from '#commands/askAddress.ts';
import { linkState } from '#commands/linkState.ts';

const asked: string[] = [];
let server: Server;
let port = 0;
beforeAll(async () => {
  server = createServer(({ method = '', url = '' }, response) => {
    asked.push(`${method} ${url}`);
    const forward = (to: string): void => {
      response.writeHead(302, { Location: to }).end();
    };
    switch (url) {
      case '/there':
        response.end('A page.');
        break;
      case '/only-get':
        response.writeHead(method === 'HEAD' ? 405 : 200).end('A page.');
        break;
      case '/within':
        forward('/there');
        break;
      case '/away':
        forward(`http://localhost:${port}/there`);
        break;
      case '/round':
        forward('/round');
        break;
      case '/mail':
        forward('mailto:someone@program.example');
        break;
      case '/sold':
        response.end('<h1>This domain name is for sale</h1>');
        break;
      case '/long':
        response.end('x'.repeat(500_000));
        break;
      case '/cut':
        response.destroy();
        break;
      default:
        response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(() => {
  server.close().closeAllConnections();
});

const state = (path: string, mayAsk: (machine: string) => boolean = () => true) =>
  linkState(`http://127.0.0.1:${port}${path}`, (method, at) => askAddress(method, at, mayAsk));

test.each([
  ['/there', 'well', /^answers 200$/],
  ['/only-get', 'well', /^answers 200$/],
  ['/within', 'well', /^answers 200$/],
  ['/long', 'well', /^answers 200$/],
  ['/away', 'moved', /^now leads to http:\/\/localhost:\d+\/there$/],
  ['/round', 'broken', /^sends on more than 5 times$/],
  ['/mail', 'broken', /^leads to mailto:/],
  ['/sold', 'parked', /for sale$/],
  ['/none', 'broken', /^answers 404$/],
  ['/cut', 'broken', /./],
])('%s is %s', async (path, kind, said) => {
  const found = await state(path);
  expect(found.kind).toBe(kind);
  expect(found.said).toMatch(said);
});

test('a page is asked for by its head first', async () => {
  asked.length = 0;
  await state('/there');
  expect(asked).toEqual(['HEAD /there', 'GET /there']);
});

describe('the private network is never asked', () => {
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:10.0.0.1',
    'not a number',
  ])('%s is no public address', (address) => {
    expect(isPublic(address)).toBe(false);
  });

  test.each(['8.8.8.8', '172.32.0.1', '192.169.0.1', '2606:4700::1111'])('%s is one', (address) => {
    expect(isPublic(address)).toBe(true);
  });

  test.each(['127.0.0.1', 'localhost'])('by number or by name: %s', async (host) => {
    asked.length = 0;
    const found = await linkState(`http://${host}:${port}/there`, (method, at) =>
      askAddress(method, at, isPublic),
    );
    expect(found).toEqual({ kind: 'broken', said: `${host} is on a private network.` });
    expect(asked).toEqual([]);
  });

  test('nor by being sent there', async () => {
    asked.length = 0;
    const found = await linkState('http://program.example/', (method, at) =>
      at.startsWith('http://program.example/')
        ? Promise.resolve({ status: 301, location: `http://127.0.0.1:${port}/there`, text: '' })
        : askAddress(method, at, isPublic),
    );
    expect(found.kind).toBe('broken');
    expect(asked).toEqual([]);
  });
});
