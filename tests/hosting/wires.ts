import { globSync } from 'node:fs';
import { builtFolder } from '#catalog/project.ts';
import type { Wire } from './flood.ts';

/** A request, and what may come of it. */
export interface Asked extends Wire {
  readonly statuses: readonly number[];
  /** The file of the built site that must come, byte for byte. */
  readonly file?: string;
  /** It is no request that HTTP knows: the program itself may refuse it, before any configuration is read. */
  readonly isMangled?: boolean;
}

/** Stands in what is odd: nothing of it may be written down. */
export const needle = 'needle';

/** What a request may have beside its first line, and what is told of it. */
interface More {
  readonly headers?: readonly string[];
  readonly body?: string;
  readonly file?: string;
  readonly isMangled?: boolean;
}

const asked = (what: string, line: string, statuses: readonly number[], more: More = {}): Asked => {
  const { headers = [], body = '', ...rest } = more;
  const lines = [
    line,
    'Host: site.example',
    `User-Agent: ${needle}`,
    ...headers,
    'Connection: close',
  ];
  return {
    what,
    statuses,
    bytes: Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`, 'latin1'),
    ...rest,
  };
};

const get = (what: string, path: string, statuses: readonly number[], more: More = {}): Asked =>
  asked(what, `GET ${path} HTTP/1.1`, statuses, more);

/** Every page, as browsers ask for it. */
const pages: readonly Asked[] = globSync('**/index.html', { cwd: builtFolder })
  .toSorted()
  .map((file) => get('a page', `/${file.replace('index.html', '')}`, [200], { file }));

const ordinary: readonly Asked[] = [
  ...pages,
  get('a page, packed', '/en/options/', [200], { headers: ['Accept-Encoding: gzip'] }),
  asked('a page by HEAD', 'HEAD /en/ HTTP/1.1', [200]),
  get('a folder without its slash', '/ar/talk', [301, 308]),
  get('the icon', '/icon.svg', [200], { file: 'icon.svg' }),
];

const missing = { file: '404.html' };
const longPath = `/${needle.repeat(500)}`;

const oddPaths: readonly Asked[] = [
  get('nothing', `/${needle}`, [404], missing),
  get('what robots ask for', '/wp-login.php', [404], missing),
  get('a hidden file', `/.git/${needle}`, [404], missing),
  get("the hosts' own file", '/_headers', [404], missing),
  get('a file above', `/../../etc/${needle}`, [400, 404]),
  get('a file above, hidden', `/%2e%2e/%2e%2e/etc/${needle}`, [400, 404]),
  get('a file above, hidden twice', `/%252e%252e/${needle}`, [404], missing),
  get('letters of a page written as codes', '/en/%74alk/', [200], { file: 'en/talk/index.html' }),
  get('another script', '/%D9%85%D8%B1%D8%AD%D8%A8%D8%A7', [404], missing),
  get('codes that are no letters', '/%ff%fe%c0%af', [400, 404]),
  get('a zero byte', `/${needle}%00`, [400, 404]),
  get('a line end', `/${needle}%0d%0aSet-Cookie:a=b`, [400, 404]),
  get('two slashes', `//site.example/${needle}`, [404], missing),
  get('a long path', longPath, [404], missing),
  get('a long question', `/en/?${needle.repeat(500)}`, [200], { file: 'en/index.html' }),
  get('a very long path', longPath.repeat(10), [414, 431], { isMangled: true }),
  get('a mangled code', `/%zz${needle}`, [400, 404], { isMangled: true }),
  get('a whole address', `http://other.example/${needle}`, [404], missing),
];

const oddMethods: readonly Asked[] = [
  ...['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND', 'NEEDLE'].map((method) =>
    asked(`the method ${method}`, `${method} /en/ HTTP/1.1`, [405], missing),
  ),
  asked('a form', 'POST /en/ HTTP/1.1', [405], {
    headers: ['Content-Length: 12'],
    body: `a=${needle}bcde`,
  }),
  asked('a form too large', 'POST /en/ HTTP/1.1', [405, 413], {
    headers: ['Content-Length: 1000000000'],
    body: needle,
  }),
  asked('the method TRACE', 'TRACE /en/ HTTP/1.1', [405], missing),
  asked('the method CONNECT', 'CONNECT other.example:443 HTTP/1.1', [400, 404, 405], {
    isMangled: true,
  }),
  asked('a method that is none', `n{e}edle /en/ HTTP/1.1`, [400, 404, 405], { isMangled: true }),
];

const oddHeaders: readonly Asked[] = [
  get('a part', '/en/', [200], { file: 'en/index.html', headers: ['Range: bytes=0-9'] }),
  get('many parts', '/en/', [200], {
    file: 'en/index.html',
    headers: [`Range: bytes=${Array.from({ length: 200 }, (_, at) => `${String(at)}-`).join(',')}`],
  }),
  get('a part that is not there', '/en/', [200], {
    file: 'en/index.html',
    headers: ['Range: bytes=99999999-'],
  }),
  get('a part of nothing', `/${needle}`, [404], { ...missing, headers: ['Range: bytes=0-0'] }),
  get('whether a copy still holds', '/en/', [200], {
    file: 'en/index.html',
    headers: ['If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT', 'If-None-Match: *'],
  }),
  get('a whole that must be new', '/en/', [200, 412], { headers: ['If-Match: "needle"'] }),
  get('a large header', '/en/', [200], { headers: [`X-Large: ${needle.repeat(600)}`] }),
  get('a header too large', '/en/', [400, 431], {
    headers: [`X-Large: ${needle.repeat(6_000)}`],
    isMangled: true,
  }),
  get('many headers', '/en/', [200], {
    headers: Array.from({ length: 100 }, (_, at) => `X-${String(at)}: ${needle}`),
  }),
  get('a cookie', '/en/', [200], { headers: [`Cookie: a=${needle}`] }),
  get('two lengths', '/en/', [400], {
    headers: ['Content-Length: 3', 'Content-Length: 4'],
    isMangled: true,
  }),
  get('a length and chunks', '/en/', [200, 400], {
    headers: ['Content-Length: 3', 'Transfer-Encoding: chunked'],
    body: '0\r\n\r\n',
    isMangled: true,
  }),
  get('a packing that is not known', '/en/', [501], {
    headers: ['Transfer-Encoding: needle'],
    isMangled: true,
  }),
];

/** No request at all. */
const noise: readonly Asked[] = [
  {
    what: 'a line of noise',
    bytes: Buffer.from(`${needle}\r\n\r\n`),
    statuses: [400],
    isMangled: true,
  },
  {
    what: 'an address without a version',
    bytes: Buffer.from(`GET /${needle}\r\n\r\n`),
    statuses: [0, 400],
    isMangled: true,
  },
  {
    what: 'an old version without a host',
    bytes: Buffer.from(`GET /${needle} HTTP/1.0\r\n\r\n`),
    statuses: [400, 404],
  },
  {
    what: 'no host',
    bytes: Buffer.from(`GET /${needle} HTTP/1.1\r\nConnection: close\r\n\r\n`),
    statuses: [400],
    isMangled: true,
  },
  {
    what: 'the beginning of encryption',
    bytes: Buffer.from('16030100a5010000a103030d0a0d0a', 'hex'),
    statuses: [400],
    isMangled: true,
  },
];

/** Everything that is asked of a server under load: pages as they are read, and as many odd things. */
export const wires: readonly Asked[] = [
  ...ordinary,
  ...oddPaths,
  ...oddMethods,
  ...oddHeaders,
  ...noise,
];
