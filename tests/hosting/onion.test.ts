import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { projectFolder } from '#catalog/project.ts';
import { siteSchema } from '#catalog/siteSchema.ts';
import { sentHeaders } from '../../src/headers.ts';
import { hostingFiles } from '../../src/hosting.ts';
import { isThere } from './servers.ts';

const kept = (file: string): string =>
  readFileSync(path.join(projectFolder, 'docs/hosting', file), 'utf8');
const address = `http://${'a2b3'.repeat(14)}.onion`;

describe.skipIf(!isThere('/usr/bin/tor'))('the configuration of an onion service', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'onion-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** What Tor says of a configuration; it opens no connection to say it. */
  const said = (torrc: string): { readonly status: number | null; readonly stdout: string } => {
    const [file, data] = [path.join(folder, 'torrc'), path.join(folder, 'data')];
    mkdirSync(data, { recursive: true, mode: 0o700 });
    // Its folder is another here, and so is where it writes.
    writeFileSync(file, torrc.replace('/var/lib/tor/', `${folder}/`).replace('syslog', 'stdout'));
    const args = ['--verify-config', '-f', file, '--DataDirectory', data, '--defaults-torrc', '-'];
    return spawnSync('/usr/bin/tor', args, { encoding: 'utf8', input: '' });
  };

  test('is one that Tor takes', () => {
    const { status, stdout } = said(kept('torrc'));
    expect(stdout).toContain('Configuration was valid');
    expect(stdout).not.toMatch(/\[(?:warn|err)\](?!.*Tor as root)/i);
    expect(status).toBe(0);
  });

  test.each([
    ['a word that is none', 'HiddenServiceVersion 3', 'HiddenServiceVersions 3'],
    ['a port that is none', '127.0.0.1:8081', '127.0.0.1:80810'],
  ])('would not be taken with %s', (_, from, to) => {
    expect(said(kept('torrc').replace(from, to)).status).toBe(1);
  });
});

test('Tor passes visits on to where the servers listen, on this machine only', () => {
  const [, place = ''] = /^HiddenServicePort 80 (.*)$/m.exec(kept('torrc')) ?? [];
  expect(place).toBe('127.0.0.1:8081');
  expect(kept('nginx.conf')).toContain(`# listen ${place};`);
  expect(kept('Caddyfile')).toContain(
    `# http://:${place.split(':')[1] ?? ''} {\n#\tbind 127.0.0.1\n`,
  );
});

test('every answer names the onion service where its owner gives its address, and by itself none does', () => {
  const written = (onion: string | null): string =>
    hostingFiles(sentHeaders(onion), '')[0]?.[1] ?? '';
  expect(written(address)).toContain(`\n  Onion-Location: ${address}\n`);
  expect(written(null)).not.toContain('Onion');
  expect(siteSchema.shape.onion.safeParse(address).success).toBe(true);
  for (const wrong of [`${address}/`, address.replace('http', 'https'), 'http://short.onion', ''])
    expect(siteSchema.shape.onion.safeParse(wrong).success, wrong).toBe(false);
});
