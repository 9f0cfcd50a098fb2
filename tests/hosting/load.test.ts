import { describe, expect, test } from 'vitest';
import { builtFolder } from '#catalog/project.ts';
import { sentHeaders } from '../../src/headers.ts';
import { limit } from '../speed.ts';
import { flood, hangOn } from './flood.ts';
import type { Outcome } from './flood.ts';
import { hosts, isThere } from './servers.ts';
import { built, hostPolicy, onion } from './site.ts';
import { needle, wires } from './wires.ts';
import type { Asked } from './wires.ts';

/** How much is asked: "npm run bench -- hosting" asks for more and shows the figures. */
const total = Number(process.env['REQUESTS'] ?? 1_000);
const atOnce = 200;

/** What is wrong with an answer; empty where nothing is. */
const faultsOf = ({ wire, answer }: Outcome<Asked>): readonly string[] => {
  const { what, statuses, file, isMangled = false } = wire;
  const status = answer?.status ?? 0;
  const lacking = Object.entries(wanted).filter(
    ([name, value]) => answer?.headers[name.toLowerCase()]?.startsWith(value) !== true,
  );
  const isBare = (answer?.body.length ?? 0) < 60 && answer?.headers['set-cookie'] === undefined;
  return [
    ...(statuses.includes(status) ? [] : [`${what}: ${String(status)}`]),
    // What is no request may be refused in a few words, before there is anything of the site in the answer.
    ...(lacking.length === 0 || (isMangled && isBare)
      ? []
      : [`${what}: without ${lacking.map(([name]) => name).join(', ')}`]),
    ...(file === undefined || answer?.body.equals(bytesOf(file)) === true
      ? []
      : [`${what}: is not ${file}`]),
  ];
};

const wanted = { ...sentHeaders(onion), 'Content-Security-Policy': hostPolicy() };

const bytesOf = (file: string): Buffer => {
  const bytes = read.get(file) ?? built(file);
  read.set(file, bytes);
  return bytes;
};
const read = new Map<string, Buffer>();

// Where figures are wanted, each server has the machine to itself.
const concurrent = total <= 1_000;

describe(`under ${String(total)} requests, ${String(atOnce)} at once,`, { concurrent }, () => {
  for (const host of hosts.filter(({ program }) => program !== null)) {
    test.skipIf(!isThere(host.program))(
      `${host.name} answers each as it should, holds no more memory, and writes nothing down`,
      async () => {
        const running = await host.start();
        const faults = new Map<string, number>();
        const times: number[] = [];
        const memory: number[] = [running.memory()];
        const hanging = hangOn(running.site, 100);
        const began = performance.now();
        await flood(running.site, wires, { total, atOnce }, ({ wire, answer, took }, at) => {
          times.push(took);
          for (const fault of faultsOf({ wire, answer, took }))
            faults.set(fault, (faults.get(fault) ?? 0) + 1);
          if (at % (total / 20) === 0) memory.push(running.memory());
        });
        const seconds = (performance.now() - began) / 1_000;
        memory.push(running.memory());
        // Those that said half a request are sent away, and have kept nobody out.
        await hanging;
        const after = await running.close();
        console.log(figures(host.name, seconds, times, memory));
        expect([...faults]).toEqual([]);
        expect(times).toHaveLength(total);
        expect(after).not.toContain(needle);
        const half = Math.ceil(memory.length / 2);
        const [early, late] = [memory.slice(0, half), memory.slice(half)].map((some) =>
          Math.max(...some),
        );
        expect(late).toBeLessThan((early ?? 0) * 1.25 + 8 * megabyte);
      },
      limit(120_000),
    );

    test.skipIf(!isThere(host.program))(
      `a header that ${host.name} does not send is missed on every answer, and so is another page`,
      async () => {
        const running = await host.start(builtFolder, (part) =>
          part.replace(/^.*Referrer-Policy.*$/m, ''),
        );
        const faults = new Set<string>();
        await flood(running.site, wires, { total: wires.length, atOnce }, (outcome) => {
          for (const fault of faultsOf(outcome)) faults.add(fault);
        });
        await running.close();
        for (const { what } of wires.filter(({ isMangled = false }) => !isMangled))
          expect([...faults]).toContain(`${what}: without Referrer-Policy`);
        const page = wires.find(({ file }) => file === 'en/index.html');
        if (page === undefined) throw new Error('Nobody asks for the first page.');
        const other = { status: 404, headers: {}, body: Buffer.from('') };
        expect(faultsOf({ wire: page, answer: other, took: 0 })).toEqual(
          expect.arrayContaining([`${page.what}: 404`, `${page.what}: is not en/index.html`]),
        );
      },
    );
  }
});

const megabyte = 1024 * 1024;

const figures = (
  name: string,
  seconds: number,
  times: readonly number[],
  memory: readonly number[],
): string => {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    `${(sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(0)} ms`;
  const held = memory.map((bytes) => (bytes / megabyte).toFixed(1));
  return `${name}: ${(times.length / seconds).toFixed(0)} requests a second; half within ${at(0.5)}, 99 in 100 within ${at(0.99)}, all within ${at(1)}; memory in MB: ${held.join(' ')}`;
};
