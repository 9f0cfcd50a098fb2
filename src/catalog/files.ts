import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The texts of content/, by their path from the project's folder ("content/rules.yaml"). */
export type Files = ReadonlyMap<string, string>;

/** Reads every file of content/ once, in the order of their names. */
export const readFiles = (root: string): Files => {
  const names = readdirSync(path.join(root, 'content'), { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => /\.(yaml|json|md)$/.test(name))
      .map((name) => `content/${name.replaceAll(path.sep, '/')}`)
      .sort()
      .map((name) => [name, readFileSync(path.join(root, name), 'utf8')]),
  );
};
