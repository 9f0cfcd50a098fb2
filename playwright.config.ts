import { defineConfig } from '@playwright/test';
import { pageBrowser, pageFlags } from './src/commands/browsers.ts';
import { limit } from './tests/speed.ts';

/**
 * Parts of Chromium that the pages never meet. Where it has its windows, two pages of its own stand ready behind every
 * address bar, which takes a quarter of the time of all tests. Of two lists the browser takes the last, so this one
 * has what Playwright's own list has that concerns us:
 * https://github.com/microsoft/playwright/blob/main/packages/playwright-core/src/server/chromium/chromiumSwitches.ts
 */
const withoutFeatures = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'BlockOriginHeaderModificationOnRedirect',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'Translate',
];

/** Tests of the built site in Chromium, first without script, then with it. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/pages',
  fullyParallel: true,
  // More than a small machine has cores: a browser test mostly waits.
  workers: 3,
  // The longest go through a part of all pages.
  timeout: limit(60_000),
  expect: { timeout: limit(5000) },
  forbidOnly: true,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    // The server says which port it got, before the workers read this.
    baseURL: `http://127.0.0.1:${process.env['SERVED_PORT'] ?? ''}`,
    actionTimeout: limit(5000),
    navigationTimeout: limit(30_000),
    viewport: { width: 360, height: 740 },
    launchOptions: {
      ...pageBrowser(),
      args: [...pageFlags, `--disable-features=${withoutFeatures.join(',')}`],
    },
  },
  webServer: {
    command: 'node src/commands/serveBuilt.ts',
    wait: { stdout: /^port (?<served_port>\d+)/m },
    timeout: limit(30_000),
  },
});
