import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PlainText } from './paintText.ts';

/** The releases that are compared, and what they are built with; fetched for the bench alone. */
const versions = [
  '@astrojs/starlight@0.42.4',
  'astro@7.3.4',
  '@astrojs/markdown-remark@7.3.0',
  'nunjucks@3.2.4',
];

/** Files on a server, by address. */
export type Files = ReadonlyMap<string, Buffer>;

/** Builds the same texts with Starlight and with GOV.UK Frontend, as their manuals say; null, with the reason said, where that cannot be done. */
export const peerFiles = (texts: ReadonlyMap<string, PlainText>): Files | null => {
  const folder = mkdtempSync(path.join(tmpdir(), 'first-paint-'));
  try {
    const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder];
    writeFileSync(path.join(folder, 'package.json'), '{"type":"module","private":true}');
    const { status, stderr } = spawnSync('npm', ['install', ...flags, ...versions], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (status !== 0) {
      console.log(`\nNOT MEASURED: ${versions.join(', ')}: cannot be fetched here.\n${stderr}`);
      return null;
    }
    return new Map([...starlight(folder, texts), ...govuk(folder, texts)]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** As its starter project has it: https://starlight.astro.build/manual-setup/ */
const starlight = (folder: string, texts: ReadonlyMap<string, PlainText>): Files => {
  const pages = path.join(folder, 'src', 'content', 'docs');
  mkdirSync(pages, { recursive: true });
  writeFileSync(
    path.join(folder, 'astro.config.mjs'),
    `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ base: '/starlight', integrations: [starlight({ title: 'Ways Forward' })] });`,
  );
  writeFileSync(
    path.join(folder, 'src', 'content.config.ts'),
    `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
  );
  for (const [name, { heading, rest }] of texts) {
    const text = `---\ntitle: ${JSON.stringify(heading)}\n---\n\n<div>${rest}</div>\n`;
    writeFileSync(path.join(pages, `${name}.md`), text);
  }
  const astro = path.join(folder, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Starlight was not built.\n${stdout}\n${stderr}`);
  return filesIn(path.join(folder, 'dist'), '/starlight');
};

/** The part of Nunjucks that is used: https://mozilla.github.io/nunjucks/api.html */
interface Nunjucks {
  readonly configure: (folder: string, options: { readonly autoescape: boolean }) => unknown;
  readonly renderString: (template: string, values: Readonly<Record<string, string>>) => string;
}

/** Their page template with its defaults: https://design-system.service.gov.uk/styles/page-template/ */
const govuk = (folder: string, texts: ReadonlyMap<string, PlainText>): Files => {
  const own = path.join(fileURLToPath(import.meta.resolve('govuk-frontend')), '..');
  const nunjucks = createRequire(path.join(folder, 'package.json'))('nunjucks') as Nunjucks;
  nunjucks.configure(path.join(own, '..'), { autoescape: true });
  const template = `{% extends "govuk/template.njk" %}
{% block pageTitle %}Ways Forward{% endblock %}
{% block head %}<link rel="stylesheet" href="/govuk/govuk-frontend.min.css">{% endblock %}
{% block content %}{{ content | safe }}{% endblock %}
{% block bodyEnd %}<script type="module" src="/govuk/govuk-frontend.min.js"></script>
<script type="module">import { initAll } from '/govuk/govuk-frontend.min.js'; initAll()</script>{% endblock %}`;
  const pages = [...texts].map(([name, text]): [string, Buffer] => [
    `/govuk/${name}/`,
    Buffer.from(nunjucks.renderString(template, { content: text.govuk })),
  ]);
  const named = ['govuk-frontend.min.css', 'govuk-frontend.min.js'].map(
    (name): [string, Buffer] => [`/govuk/${name}`, readFileSync(path.join(own, name))],
  );
  return new Map([...pages, ...named, ...filesIn(path.join(own, 'assets'), '/assets')]);
};

const filesIn = (folder: string, base: string): Files =>
  new Map(
    globSync('**/*.*', { cwd: folder })
      .map((file) => file.split(path.sep).join('/'))
      .map((file) => [
        `${base}/${file.replace(/(^|\/)index\.html$/, '$1')}`,
        readFileSync(path.join(folder, file)),
      ]),
  );
