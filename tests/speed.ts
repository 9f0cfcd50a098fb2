import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumPath, quietFlags } from '../src/commands/browsers.ts';

/** How long the trial takes on a quiet machine with two cores of 2024, in milliseconds. */
const reference = 700;

/** A machine may grow busier after it was measured. */
const headroom = 2;

/** Nothing is waited for longer than so many times the limit that is written beside it. */
const most = 20;

/** A page that takes the browser's start, some script and some layout. */
const page = `data:text/html,<p>There<script>
for (let count = 0; count < 20000; count += 1) document.body.append(document.createElement('p'));
document.body.title = document.body.offsetHeight</script>`;

/** How long it takes to start Chromium, load a page and end, in milliseconds. */
const trial = (): number => {
  const profile = mkdtempSync(path.join(tmpdir(), 'speed-'));
  const began = performance.now();
  const { status } = spawnSync(
    chromiumPath() ?? chromium.executablePath(),
    [
      '--headless=new',
      '--no-sandbox',
      ...quietFlags,
      `--user-data-dir=${profile}`,
      '--dump-dom',
      page,
    ],
    { stdio: 'ignore', timeout: reference * most },
  );
  const took = performance.now() - began;
  rmSync(profile, { recursive: true, force: true });
  // Where there is no browser the tests that need one say so themselves.
  return status === 0 || took >= reference * most ? took : reference;
};

const measured = (): number =>
  Math.min(most, headroom * Math.max(1, Math.max(trial(), trial()) / reference));

/**
 * How many times as long as on a quiet, quick machine something may take here: measured where a run of
 * tests begins, and handed on to its workers. No check depends on it, only how long one waits for it.
 */
export const slowness = Number((process.env['SLOWNESS'] ??= measured().toFixed(1)));

/** A time in milliseconds after which to give up, for this machine. */
export const limit = (time: number): number => Math.round(time * slowness);
