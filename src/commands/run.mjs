// Starts the project's commands on a machine that has only Node 20 and npm: installs what is missing,
// then goes on with the Node that comes with the project. Plain JavaScript and no packages, because
// nothing is installed yet; npm runs no pre-scripts here (.npmrc: ignore-scripts).
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bin = path.join(root, 'node_modules', '.bin');
const marker = path.join(root, 'node_modules', '.ways-forward-installed');
const [command = '', ...rest] = process.argv.slice(2);
/** What stands elsewhere than the other commands is named by its place (`tests/bench/bench`). */
const file = command.includes('/') ? `${command}.ts` : `src/commands/${command}.ts`;

/** Runs a program here and gives its exit code. */
const run = (program, args, options = {}) =>
  spawnSync(program, args, { stdio: 'inherit', cwd: root, ...options }).status ?? 1;

/** Installs exactly what the lock file says, once for each lock file. */
const install = () => {
  const lock = readFileSync(path.join(root, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).digest('hex');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  console.error('Installing what the project needs (once) …');
  // What npm says goes to standard error: standard output belongs to the command.
  const code = run('npm', ['ci', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (code !== 0) process.exit(code);
  mkdirSync(path.dirname(marker), { recursive: true });
  writeFileSync(marker, wanted);
};

/** The project's own Node where npm has one for this machine, else this one if it is new enough. */
const node = () => {
  const own = path.join(bin, 'node');
  if (existsSync(own)) return own;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  console.error(
    `This machine has Node ${process.versions.node}, and there is no newer one for it among the packages. Install Node 24, then try again.`,
  );
  process.exit(1);
};

install();
process.exitCode = run(node(), [path.join(root, file), ...rest], {
  env: {
    ...process.env,
    PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}`,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --disable-warning=ExperimentalWarning`.trim(),
  },
});
