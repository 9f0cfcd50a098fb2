import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { hostingFiles } from '../hosting.ts';
import { metaPolicy, policyFor } from '../headers.ts';
import { locales } from '../i18n/locales.ts';
import { mainOf, packOf } from './pack.ts';
import { robots, sitemap } from './sitemap.ts';

/**
 * What is done once the pages are built: the script that comes later, a pack of every language for
 * quiet reading, the policy of every page, the sitemap and the hosts' header files.
 */
export const finish = (): AstroIntegration => ({
  name: 'finish',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const root = fileURLToPath(dir);
      const files = (await readdir(root, { recursive: true }))
        .filter((file) => file.endsWith('.html'))
        .map((file) => file.replaceAll(path.sep, '/'))
        .sort();
      const pages = new Map<string, string>();
      for (const file of files) pages.set(file, await readFile(path.join(root, file), 'utf8'));
      await mkdir(path.join(root, 'a'), { recursive: true });
      const start = await write(root, await builtStart());
      const packs = new Map<string, string>();
      for (const locale of locales) {
        const mains = [...pages].filter(([file]) => file.startsWith(`${locale}/`));
        packs.set(
          locale,
          await write(
            root,
            packOf(
              mains.map(([file, html]) => [
                `/${file.replace('index.html', '')}`,
                mainOf(file, html),
              ]),
            ),
          ),
        );
      }
      const policies = new Set<string>();
      for (const [file, html] of pages) {
        const [folder = ''] = file.split('/');
        const finished = html
          .replace('data-start=""', `data-start="${start}"`)
          .replace('data-pack=""', `data-pack="${packs.get(folder) ?? ''}"`);
        const policy = policyFor(finished);
        policies.add(policy);
        await writeFile(path.join(root, file), withPolicy(file, finished, policy));
      }
      const [policy = '', ...others] = policies;
      if (others.length > 0) {
        throw new Error(
          'The pages need different policies. Keep every script and style of a page in the frame they share.',
        );
      }
      for (const [file, text] of hostingFiles(policy)) await writeFile(path.join(root, file), text);
      await writeFile(path.join(root, 'sitemap.xml'), sitemap(files));
      await writeFile(path.join(root, 'robots.txt'), robots());
      logger.info(`${String(pages.size)} pages, ${String(packs.size)} packs`);
    },
  },
});

/** Writes a script under a name that says nothing but changes with its text; gives its address. */
const write = async (root: string, text: string): Promise<string> => {
  const name = `/a/${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`;
  await writeFile(path.join(root, name), text);
  return name;
};

const builtStart = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../islands/start.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['chrome111', 'firefox114', 'safari16.4'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
};

const withPolicy = (file: string, html: string, policy: string): string => {
  const charset = '<meta charset="utf-8">';
  if (!html.includes(charset))
    throw new Error(`${file}: there is no ${charset} to put the policy after.`);
  return html.replace(
    charset,
    `${charset}<meta http-equiv="content-security-policy" content="${metaPolicy(policy)}">`,
  );
};
