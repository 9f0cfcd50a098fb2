import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Metafile } from 'esbuild';
import { z } from 'astro/zod';

/** A package of which some code reaches a browser. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** What its license is called (SPDX). */
  readonly license: string;
  /** The license itself, which is to go with the code. */
  readonly text: string;
}

/** The folders of packages of which something stands in a script or style that was built. */
const folders = new Set<string>();

/** Notes which packages a script or a style came out of, from what esbuild tells of it. */
export const noteShipped = ({ outputs }: Metafile): void => {
  for (const { inputs } of Object.values(outputs)) {
    for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
      const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? [];
      if (folder !== undefined && bytesInOutput > 0) folders.add(path.resolve(folder));
    }
  }
};

/** Every package that was noted until now, by name. */
export const shipped = (): readonly Shipped[] =>
  [...folders].map(packageIn).toSorted((a, b) => (a.name < b.name ? -1 : 1));

const manifest = z.object({ name: z.string(), version: z.string(), license: z.string() });

const packageIn = (folder: string): Shipped => {
  const told = manifest.safeParse(
    JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')),
  );
  const [file] = readdirSync(folder).filter((name) => /^licen[cs]e(?:\.|$)/i.test(name));
  if (!told.success || file === undefined || !existsSync(path.join(folder, file)))
    throw new Error(
      `${folder}: its code reaches browsers, but it does not say under which license. Ask its makers, or do without it.`,
    );
  const text = readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return { ...told.data, text };
};
