import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { copyProject } from '../copyProject.ts';
import type { ProjectCopy } from '../copyProject.ts';

/** What a command said, and its exit code. */
interface Said {
  readonly code: number | null;
  readonly said: string;
}

/** A clean copy of the project, in which a recipe of CONTRIBUTING.md is followed to its end. */
export interface Kitchen extends ProjectCopy {
  /** Runs a script of package.json, as `npm run -s NAME -- …` does. */
  readonly npm: (script: string, ...args: readonly string[]) => Said;
  /** What `npm run check:content` says of some files: only lines in which one of these words stands. */
  readonly due: (...about: readonly string[]) => Said;
  readonly read: (file: string) => string;
  /** The number that an entry of content/codes.yaml gets next. */
  readonly nextCode: () => string;
  /** Writes a file that is not there yet. */
  readonly add: (file: string, text: string) => void;
  /** Puts texts in the place of others, each of which must be there. */
  readonly edit: (file: string, ...changes: readonly (readonly [string, string])[]) => void;
  /** The text of a page's main part, built, without tags; undefined where there is no page. */
  readonly page: (address: string) => string | undefined;
  /** The site, built; what the build said where it did not end well. */
  readonly built: () => string;
}

/** Makes one; whoever does so removes it. */
export const kitchen = (more: readonly string[] = []): Kitchen => {
  const copy = copyProject(more);
  const at = (file: string): string => path.join(copy.folder, file);
  const read = (file: string): string => readFileSync(at(file), 'utf8');
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(read('package.json')));
  const npm: Kitchen['npm'] = (script, ...args) => {
    const [, command] = /run\.mjs (\w+)$/.exec(scripts[script] ?? '') ?? [];
    if (command === undefined) throw new Error(`package.json has no script "${script}".`);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [`src/commands/${command}.ts`, ...args],
      { cwd: copy.folder, encoding: 'utf8', env: { ...process.env, BUILT: undefined } },
    );
    return { code: status, said: `${stdout}${stderr}`.trim() };
  };
  return {
    ...copy,
    npm,
    due: (...about) => {
      const { code, said } = npm('check:content');
      const lines = said
        .replaceAll('\t', ' · ')
        .split('\n')
        .filter((line) => about.some((word) => line.includes(word)))
        // Which number is the next, and on which line something stands, changes with every edit of content.
        .map((line) =>
          line.replace(/(Add "[\w.-]+: )\d+"/, '$1N"').replace(/\(line \d+\)/, '(line N)'),
        );
      return { code, said: lines.join('\n') };
    },
    read,
    nextCode: () => {
      const given = [...read('content/codes.yaml').matchAll(/: (\d+)$/gm)];
      return String(Math.max(...given.map(([, number]) => Number(number))) + 1);
    },
    add: (file, text) => {
      mkdirSync(path.dirname(at(file)), { recursive: true });
      writeFileSync(at(file), text, { flag: 'wx' });
    },
    edit: (file, ...changes) => {
      copy.change(file, (text) =>
        changes.reduce((left, [from, to]) => {
          if (!left.includes(from)) throw new Error(`${file}: there is no "${from}" to change.`);
          return left.replace(from, () => to);
        }, text),
      );
    },
    page: (address) => {
      const file = path.join('dist', address, 'index.html');
      if (!existsSync(at(file))) return undefined;
      const [, main = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(read(file)) ?? [];
      return main
        .replaceAll('&#39;', "'")
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll(/\s+/g, ' ');
    },
    built: () => {
      const { ended, said } = copy.build();
      return ended ? '' : said;
    },
  };
};
