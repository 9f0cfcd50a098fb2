import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { Measured } from '#commands/benchEngines.ts';

/** How much slower the processor is made: a cheap phone. */
export const slowness = 6;

/** Measures one engine in a page: what it took, and the memory it keeps. */
export const measureIn = async (
  page: Page,
  bundle: string,
  values: readonly unknown[],
): Promise<{ readonly measured: Measured; readonly megabytes: number }> => {
  await page.evaluate(bundle);
  const devtools = await page.createCDPSession();
  const used = async (): Promise<number> => {
    await devtools.send('HeapProfiler.collectGarbage');
    return (await devtools.send('Runtime.getHeapUsage')).usedSize / 1_048_576;
  };
  const handle = await page.evaluateHandle(
    (text) => JSON.parse(text) as unknown[],
    JSON.stringify(values),
  );
  const before = await used();
  await page.emulateCPUThrottling(slowness);
  const measured = await page.evaluate(
    (list) =>
      (Reflect.get(globalThis, 'measure') as (...all: unknown[]) => Promise<Measured>)(...list),
    handle,
  );
  await page.emulateCPUThrottling(1);
  return { measured, megabytes: (await used()) - before };
};

/** The script of all engines, as it runs in the page. */
export const enginesBundle = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: ['src/commands/benchEngines.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    // Pagefind's script is brought in as it runs.
    supported: { 'dynamic-import': true },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
};
