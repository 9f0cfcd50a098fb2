import { commonHeaders } from '../headers.ts';

/** Every header in a host's own form, one a line. */
export const headerLines = (
  policy: string,
  form: (header: readonly [name: string, value: string]) => string,
): string =>
  [...Object.entries(commonHeaders), ['Content-Security-Policy', policy] as const]
    .map(form)
    .join('\n');
