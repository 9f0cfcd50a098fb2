import { hashOf } from '../build/integrity.ts';

/** An answer for a file of the site; null where there is none. */
export interface Served {
  readonly body: Uint8Array;
  /** Null for a folder, which sends no headers. */
  readonly headers: Readonly<Record<string, string | undefined>> | null;
}

/** What a file must be: its hash (null where its text is compared otherwise), and each header with the values that may stand there. */
export interface Wanted {
  readonly file: string;
  readonly hash: string | null;
  readonly headers: Readonly<Record<string, readonly string[]>>;
}

/** Names each way in which what is served differs from what was built; empty where all is the same. */
export const differencesOf = (
  { file, hash, headers }: Wanted,
  served: Served | null,
): readonly string[] => {
  if (served === null) return [`${file}: is not there.`];
  const sent = served.headers;
  return [
    ...(hash === null || hashOf(served.body) === hash ? [] : [`${file}: is not what was built.`]),
    ...(sent === null ? [] : Object.entries(headers)).flatMap(([name, values]) => {
      const value = sent?.[name.toLowerCase()];
      if (value === undefined) return [`${file}: the header ${name} is missing.`];
      return values.includes(value) ? [] : [`${file}: the header ${name} is "${value}".`];
    }),
    ...forbidden
      .filter((name) => sent?.[name] !== undefined)
      .map((name) => `${file}: the header ${name} may not be there: it leaves a trace.`),
  ];
};

/** A cookie, a copy that stays, a report about a visit. */
const forbidden = [
  'set-cookie',
  'etag',
  'last-modified',
  'nel',
  'report-to',
  'reporting-endpoints',
  'clear-site-data',
];
