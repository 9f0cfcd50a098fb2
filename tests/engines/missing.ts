/** What of a browser is not on this machine. */
export const missingOf = (paths: Readonly<Record<string, string | null>>): readonly string[] =>
  Object.entries(paths).flatMap(([what, path]) => (path === null ? [what] : []));
