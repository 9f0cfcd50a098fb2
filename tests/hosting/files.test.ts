import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '#catalog/project.ts';
import { sentHeaders } from '../../src/headers.ts';
import { hostingExamples } from '../../src/hosting.ts';
import { built, hostPolicy, onion, pagePolicies, siteAddress } from './site.ts';

const wanted = { ...sentHeaders(onion), 'Content-Security-Policy': hostPolicy() };
const lines = built('_headers').toString().split('\n');

interface Rule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Reads _headers as both hosts do: a line that begins with "#" is a comment, an address begins a
 * rule, and every line after it is a header up to its first colon; a header given twice is joined.
 * https://docs.netlify.com/manage/routing/headers/
 * https://developers.cloudflare.com/pages/configuration/headers/
 */
const rulesOf = (): readonly Rule[] => {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of lines.map((each) => each.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('/') || line.startsWith('https://')) {
      rules.push({ path: line, headers: {} });
      continue;
    }
    const [, name = '', value = ''] = /^([^:]+):\s*(.+)$/.exec(line) ?? [];
    const { headers } = rules.at(-1) ?? {};
    if (headers === undefined) throw new Error(`_headers: "${line}" stands before any address.`);
    if (name === '') throw new Error(`_headers: "${line}" is no header.`);
    headers[name] = name in headers ? `${headers[name] ?? ''}, ${value}` : value;
  }
  return rules;
};

describe('dist/_headers, as Netlify and Cloudflare Pages read it,', () => {
  test('gives every header to every address', () => {
    expect(rulesOf()).toEqual([{ path: '/*', headers: wanted }]);
  });

  test('allows all that the policy of each page allows, and nothing else', () => {
    const parts = (policy: string): readonly string[] => policy.split(/;? /);
    const ofPages = new Set(pagePolicies().flatMap(parts));
    expect(new Set(parts(hostPolicy()))).toEqual(ofPages);
    expect(pagePolicies().length).toBeGreaterThan(3);
  });

  test('has no line longer than Cloudflare takes: 2,000 characters, all counted', () => {
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2_000);
  });

  test('has no header that Netlify keeps for itself', () => {
    const kept =
      /^(accept-ranges|age|allow|alt-svc|connection|content-encoding|content-length|content-range|date|location|server|set-cookie|trailer|transfer-encoding|upgrade)$/i;
    expect(Object.keys(wanted).filter((name) => kept.test(name))).toEqual([]);
  });

  test('has nothing that Cloudflare would take for a part of the address', () => {
    expect(Object.values(wanted).filter((value) => /(^|\W):[a-z]/i.test(value))).toEqual([]);
  });
});

describe('docs/hosting', () => {
  test.each(hostingExamples(siteAddress))('has %s as it is written today', (file, text) => {
    const kept = readFileSync(path.join(projectFolder, 'docs/hosting', file), 'utf8');
    expect(kept, 'npm run hosting, and commit it.').toBe(text);
  });

  test('can be read in ten minutes', () => {
    const readme = readFileSync(path.join(projectFolder, 'docs/hosting/README.md'), 'utf8');
    const [toDo = ''] = readme.split('## Under load');
    expect(toDo.split(/\s+/).length).toBeLessThan(1_800);
  });

  test('explains every header, and no other, in README.md', () => {
    const readme = readFileSync(path.join(projectFolder, 'docs/hosting/README.md'), 'utf8');
    const explained = [...readme.matchAll(/^\| `([A-Za-z-]+)` \| (.+) \|$/gm)].map(
      ([, name = '', why = '']) => [name, why.length > 20] as const,
    );
    expect(explained.toSorted()).toEqual(
      [...Object.keys(sentHeaders(null)), 'Content-Security-Policy']
        .map((name) => [name, true])
        .toSorted(),
    );
  });
});
