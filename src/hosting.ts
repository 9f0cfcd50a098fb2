import { caddy } from './hosting/caddy.ts';
import { headerLines } from './hosting/headerLines.ts';
import { nginx } from './hosting/nginx.ts';

/** A file as its path and its text. */
type NamedText = readonly [string, string];

/** Files beside the pages from which hosts read the headers: Netlify and Cloudflare Pages. */
export const hostingFiles = (policy: string): readonly NamedText[] => [
  ['_headers', `/*\n${headerLines(policy, ([name, value]) => `  ${name}: ${value}`)}\n`],
];

/** The policy that hosts send with every answer, as a built site's _headers names it; "" where it names none. */
export const policyOfHeaders = (headers: string): string =>
  /Content-Security-Policy: (.*)/.exec(headers)?.[1] ?? '';

/** Configuration for hosts that read no file beside the pages, kept in docs/hosting/. */
export const hostingExamples = (policy: string, address: string): readonly NamedText[] => {
  const { hostname } = new URL(address);
  return [
    ['nginx.conf', nginx(policy, hostname)],
    ['Caddyfile', caddy(policy, hostname)],
  ];
};
