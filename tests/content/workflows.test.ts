import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'astro/zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const workflowSchema = z.object({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.enum(['read', 'write'])),
  jobs: z.record(
    z.string(),
    z.object({
      'runs-on': z.string(),
      'timeout-minutes': z.int().positive(),
      if: z.string().optional(),
      steps: z
        .array(
          z.object({
            uses: z.string().optional(),
            run: z.string().optional(),
            env: z.record(z.string(), z.string()).optional(),
          }),
        )
        .min(1),
    }),
  ),
});
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
/** What may be given to the one that publishes. */
const keys = ['WAYS_FORWARD_SSH_KEY', 'NETLIFY_AUTH_TOKEN', 'CLOUDFLARE_API_TOKEN'];
const workflows = globSync('.github/workflows/*.yml').sort();

test('there is one for every change, one for every month, and one that publishes', () => {
  const names = workflows.map((file) => path.basename(file));
  expect(names).toEqual(['ci.yml', 'keeping.yml', 'publish.yml']);
});

describe.each(workflows)('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const { jobs, permissions, on } = workflowSchema.parse(parse(text));
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('starts by itself, and may do no more than it needs', () => {
    expect(Object.keys(on).some((event) => ['schedule', 'pull_request'].includes(event))).toBe(
      true,
    );
    expect(permissions['contents']).toBe('read');
    expect([...text.matchAll(/secrets\.(\w+)/g)].map(([, name]) => name)).toEqual(
      file.endsWith('publish.yml') ? keys : [],
    );
  });

  test('holds every action to one commit, and says which version that is', () => {
    const actions = steps.flatMap(({ uses }) => (uses === undefined ? [] : [uses]));
    expect(actions).not.toEqual([]);
    for (const action of actions) {
      expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
      expect(text).toMatch(new RegExp(`uses: ${action} # v\\d+\\.\\d+\\.\\d+\n`));
    }
  });

  test('runs only commands that the project has', () => {
    const run = steps.flatMap((step) => step.run ?? []).join('\n');
    const called = [
      ...[...run.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name),
      ...(run.includes('npm test') ? ['test'] : []),
    ];
    expect(called).not.toEqual([]);
    for (const name of called) expect(Object.keys(scripts)).toContain(name);
  });
});

describe('publishing', () => {
  const file = '.github/workflows/publish.yml';
  const { jobs, on, permissions } = workflowSchema.parse(parse(readFileSync(file, 'utf8')));
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('is off, with all it does, until the owner has said where to', () => {
    for (const job of Object.values(jobs)) expect(job.if).toBe("vars.WAYS_FORWARD_PLACE != ''");
    expect(permissions).toEqual({ contents: 'read' });
    expect(Object.keys(on).toSorted()).toEqual(['push', 'schedule', 'workflow_dispatch']);
  });

  test('comes once a month by itself, after the tests, and gives a key to no other step', () => {
    expect(JSON.stringify(on['schedule'])).toMatch(/"cron":"\d+ \d+ \d+ \* \*"/);
    const runs = steps.map(({ run = '' }) => run);
    const [tested, published] = [
      runs.indexOf('npm test'),
      runs.findIndex((run) => run.startsWith('npm run -s deploy -- ')),
    ];
    expect(tested).toBeGreaterThan(-1);
    expect(published).toBe(runs.length - 1);
    expect(published).toBeGreaterThan(tested);
    for (const { env = {} } of steps.slice(0, tested + 1)) expect(env).toEqual({});
  });

  test('is explained to the owner, name by name', () => {
    const readme = readFileSync('docs/hosting/README.md', 'utf8');
    const names = [...readFileSync(file, 'utf8').matchAll(/(?:vars|secrets)\.(\w+)/g)];
    for (const [, name = ''] of names) expect(readme).toContain(`\`${name}\``);
  });
});

test('every command of package.json has its file', () => {
  for (const script of Object.values(scripts)) {
    const [, command = ''] = /run\.mjs ([\w/]+)$/.exec(script) ?? [];
    if (command === '') continue;
    const file = command.includes('/') ? `${command}.ts` : `src/commands/${command}.ts`;
    expect(existsSync(file), command).toBe(true);
  }
});

describe('issues', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'issues-'));
    // Stands in for GitHub's command: one issue is open, and what it is told is written down.
    writeFileSync(
      path.join(folder, 'gh'),
      `#!${process.execPath}\nconst args = process.argv.slice(2);\nrequire('node:fs').appendFileSync(${JSON.stringify(path.join(folder, 'told'))}, JSON.stringify(args) + '\\n');\nconsole.log(args[1] === 'list' ? '[{"title":"Keep it true: content/lines/hope.yaml"}]' : 'opened');\n`,
    );
    chmodSync(path.join(folder, 'gh'), 0o755);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('one is opened for each record that has none', () => {
    const item = (file: string, value: string): object => ({
      kind: 'number',
      file,
      value,
      mend: 'Correct it.',
    });
    const [hope, nys] = ['content/lines/hope.yaml', 'content/lines/nys.yaml'];
    const [due, links] = ['due.json', 'links.json'].map((name) => path.join(folder, name));
    writeFileSync(due ?? '', JSON.stringify([item(hope, 'a'), item(nys, 'b')]));
    writeFileSync(links ?? '', JSON.stringify([item(nys, 'c')]));
    const { status, stderr } = spawnSync(
      process.execPath,
      ['src/commands/openIssues.ts', due ?? '', links ?? ''],
      {
        encoding: 'utf8',
        env: { ...process.env, PATH: `${folder}${path.delimiter}${process.env['PATH'] ?? ''}` },
      },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const told = readFileSync(path.join(folder, 'told'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => z.array(z.string()).parse(JSON.parse(line)));
    const created = told.filter(([, verb]) => verb === 'create');
    expect(created.map((args) => args[3])).toEqual([`Keep it true: ${nys}`]);
    expect(created[0]?.[5]).toMatch(/\*\*number\*\*: b\.[\s\S]*\*\*number\*\*: c\./);
  });
});
