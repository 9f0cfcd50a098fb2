import { commonHeaders } from './headers.ts';

/** Files beside the pages from which hosts read the headers: Netlify and Cloudflare Pages. */
export const hostingFiles = (policy: string): readonly (readonly [string, string])[] => [
  ['_headers', `/*\n${headerLines(policy, ([name, value]) => `  ${name}: ${value}`)}\n`],
];

/** Every header in a host's own form, one a line. */
const headerLines = (policy: string, form: (header: readonly [string, string]) => string): string =>
  [...Object.entries(commonHeaders), ['Content-Security-Policy', policy] as const]
    .map(form)
    .join('\n');
