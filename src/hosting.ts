import { caddy } from './hosting/caddy.ts';
import { nginx } from './hosting/nginx.ts';
import { torrc } from './hosting/torrc.ts';

/** A file as its path and its text. */
type NamedText = readonly [string, string];

/**
 * Files beside the pages from which hosts read the headers: Netlify and Cloudflare Pages by themselves, nginx and Caddy
 * by docs/hosting/take.sh.
 */
export const hostingFiles = (
  headers: Readonly<Record<string, string>>,
  policy: string,
): readonly NamedText[] => [
  [
    '_headers',
    [
      '/*',
      ...Object.entries({ ...headers, 'Content-Security-Policy': policy }).map(asLine),
      '',
    ].join('\n'),
  ],
];

const asLine = ([name, value]: readonly [name: string, value: string]): string =>
  `  ${name}: ${value}`;

/** The policy that hosts send with every answer, as a built site's _headers names it; "" where it names none. */
export const policyOfHeaders = (headers: string): string =>
  /Content-Security-Policy: (.*)/.exec(headers)?.[1] ?? '';

/** Configuration for servers of one's own, kept in docs/hosting/. */
export const hostingExamples = (address: string): readonly NamedText[] => {
  const { hostname } = new URL(address);
  return [
    ['nginx.conf', nginx(hostname)],
    ['Caddyfile', caddy(hostname)],
    ['torrc', torrc],
  ];
};
