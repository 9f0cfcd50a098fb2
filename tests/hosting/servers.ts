import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { builtFolder, projectFolder } from '#catalog/project.ts';
import { serve } from '#commands/serve.ts';
import { freePort } from '../freePort.ts';
import { limit } from '../speed.ts';
import { ask } from './ask.ts';

/** A server of the built site on this machine. */
export interface Running {
  /** Where the site answers. */
  readonly site: string;
  /** Where those are sent on who come without encryption; the local server has no such place. */
  readonly plain: string | null;
  /** What take.sh writes for it, and how it is told; null for the local server, which has no such part. */
  readonly part: string | null;
  readonly tell: string | null;
  /** How much memory the program holds, in bytes; the local server is part of the tests themselves. */
  readonly memory: () => number;
  /** Ends the program; gives all that it has written about its work, into its logs or its error output. */
  readonly close: () => Promise<string>;
}

/** One way to serve the site: the program it needs (null: none), and how to start it, in another folder if need be. */
export interface Host {
  readonly name: string;
  readonly program: string | null;
  readonly start: (folder?: string, change?: Change) => Promise<Running>;
}

/** Changes the part of a configuration that holds the headers, as somebody might by mistake. */
type Change = (part: string) => string;

/** The port a server got. */
export const portOf = (server: Server): number => {
  const address = server.address();
  if (!isBound(address)) throw new Error('The server does not listen on a port.');
  return address.port;
};

const isBound = (address: AddressInfo | string | null): address is AddressInfo =>
  address !== null && typeof address !== 'string';

/** Ends a server, and whoever is still connected to it. */
export const closed = async (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });

const local: Host = {
  name: 'the local server',
  program: null,
  start: async () => {
    const server = await serve(0);
    return {
      site: `http://127.0.0.1:${portOf(server)}`,
      plain: null,
      part: null,
      tell: null,
      memory: () => 0,
      close: async () => {
        server.closeAllConnections();
        await closed(server);
        return '';
      },
    };
  },
};

const nginx: Host = {
  name: 'nginx',
  program: '/usr/sbin/nginx',
  start: async (root = builtFolder, change = (part) => part) =>
    started((folder, site, plain) => {
      const include = `include ${taken('nginx', folder, root, change)};`;
      const config = adapted('nginx.conf', {
        'address and certificate': `listen 127.0.0.1:${site};`,
        'what take.sh writes': include,
        'what take.sh writes, once more': include,
        'address without encryption': `listen 127.0.0.1:${plain};`,
      });
      const kept = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((name) => `${name}_temp_path ${folder}/${name};`)
        .join('\n');
      // Where root starts it, nginx would read the files as a user who may not see this folder.
      const user = process.getuid?.() === 0 ? 'user root;' : '';
      writeFileSync(
        path.join(folder, 'test.conf'),
        `daemon off;\n${user}\npid ${folder}/pid;\nerror_log ${folder}/error.log;\nevents { }\nhttp {\n${kept}\n${config}\n}\n`,
      );
      return ['/usr/sbin/nginx', '-p', folder, '-c', path.join(folder, 'test.conf')];
    }),
};

const caddy: Host = {
  name: 'Caddy',
  program: '/usr/bin/caddy',
  start: async (root = builtFolder, change = (part) => part) =>
    started((folder, site, plain) => {
      const config = adapted('Caddyfile', {
        'what holds for all of Caddy': `admin unix/${folder}/admin`,
        'what take.sh writes': `import ${taken('caddy', folder, root, change)}`,
        address: `http://:${site} {\nbind 127.0.0.1`,
        'address without encryption': `http://:${plain} {\nbind 127.0.0.1`,
      });
      writeFileSync(path.join(folder, 'Caddyfile'), config);
      return [
        '/usr/bin/caddy',
        'run',
        '--config',
        path.join(folder, 'Caddyfile'),
        '--adapter',
        'caddyfile',
      ];
    }),
};

/** Everything that the site is served with in these tests. */
export const hosts: readonly Host[] = [local, nginx, caddy];

/** Whether a program is there. Where tests decide (CI) its lack is an error, elsewhere it is said loudly. */
export const isThere = (program: string | null): boolean => {
  if (program === null || existsSync(program)) return true;
  const lack = `${program} is not there: install it to test the site on it.`;
  if (process.env['CI'] !== undefined) throw new Error(lack);
  console.warn(`\n*** NOT TESTED *** ${lack}\n`);
  return false;
};

/** The part of a server's configuration that take.sh writes for the built site, for a folder that is served in its place; gives its path. */
const taken = (server: string, folder: string, root: string, change: Change): string => {
  const [script, part] = [path.join(folder, 'take.sh'), path.join(folder, 'part')];
  writeFileSync(script, takeScript(server, path.dirname(builtFolder), part, 'true'));
  const built = path.basename(builtFolder);
  const { status, stderr } = spawnSync('/bin/sh', [script, built], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const written = readFileSync(part, 'utf8')
    .replace(`# release ${built}`, `# release ${path.basename(root)}`)
    .replace(builtFolder, root);
  writeFileSync(part, change(written));
  return part;
};

/** take.sh for a server that runs here. */
export const takeScript = (server: string, releases: string, part: string, tell: string): string =>
  adapted('take.sh', {
    'where releases lie, what the server reads, and how it is told': `releases=${releases}\nserver=${server}\npart=${part}\ntell() { ${tell}; }`,
  });

/** The committed configuration with every part between ">>> yours" and "<<< yours" put for this machine. */
const adapted = (file: string, parts: Readonly<Record<string, string>>): string => {
  const left = new Map(Object.entries(parts));
  const text = readFileSync(path.join(projectFolder, 'docs/hosting', file), 'utf8').replace(
    /^\s*# >>> yours: (.*)\n[\s\S]*?# <<< yours$/gm,
    (_, what: string) => {
      const part = left.get(what);
      left.delete(what);
      if (part === undefined) throw new Error(`docs/hosting/${file}: what is "${what}"?`);
      return part;
    },
  );
  if (left.size > 0)
    throw new Error(`docs/hosting/${file} has no part for ${[...left.keys()].join(', ')}.`);
  return text;
};

/** Writes a configuration into a folder of its own and gives the command that runs it. */
type Prepare = (folder: string, site: string, plain: string) => readonly [string, ...string[]];

const started = async (prepare: Prepare, tries = 3): Promise<Running> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'hosting-'));
  const [site, plain] = [String(await freePort()), String(await freePort())];
  const [command, ...args] = prepare(folder, site, plain);
  const child = spawn(command, args, {
    cwd: folder,
    // Caddy keeps its state where these point to.
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => (said += part));
  const record = (): string =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'latin1'))
      .concat(said)
      .join('\n');
  const close = async (): Promise<string> => {
    await ended(child);
    const written = record();
    rmSync(folder, { recursive: true, force: true });
    return written;
  };
  const running = {
    site: `http://127.0.0.1:${site}`,
    plain: `http://127.0.0.1:${plain}`,
    part: path.join(folder, 'part'),
    tell: command.includes('caddy')
      ? `${command} reload --config ${folder}/Caddyfile --adapter caddyfile --address unix/${folder}/admin 2>&1`
      : `kill -HUP ${String(child.pid)}`,
    memory: () => memoryOf(child.pid ?? 0),
    close,
  };
  const began = Date.now();
  while (Date.now() - began < limit(10_000)) {
    if (hasEnded(child)) break;
    // Both: another's server may answer where this one could not have its port, and it has ended then.
    const isUp = (await answers(running.site)) && (await answers(running.plain));
    if (isUp && !hasEnded(child)) return running;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const isOver = hasEnded(child);
  await close();
  // Another program may have taken a port between its being found free and being used.
  if (isOver && tries > 1) return started(prepare, tries - 1);
  throw new Error(`${command} did not start:\n${said}`);
};

/** What Linux says a program and its helpers hold of the machine's memory. */
const memoryOf = (pid: number): number => {
  const place = `/proc/${String(pid)}`;
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`${place}/status`, 'utf8')) ?? [];
  const helpers = readFileSync(`${place}/task/${String(pid)}/children`, 'utf8')
    .trim()
    .split(' ');
  return helpers
    .filter((helper) => helper !== '')
    .reduce((sum, helper) => sum + memoryOf(Number(helper)), Number(kilobytes ?? 0) * 1024);
};

/** Whether a program has ended; Node itself may not have been told yet. */
const hasEnded = ({ exitCode, pid }: ChildProcess): boolean => {
  if (exitCode !== null || pid === undefined) return true;
  // Only Linux tells it in files.
  if (!existsSync('/proc/self')) return false;
  const status = `/proc/${String(pid)}/status`;
  return !existsSync(status) || /^State:\s+Z/m.test(readFileSync(status, 'utf8'));
};

const answers = async (origin: string): Promise<boolean> =>
  ask(origin, '/').then(
    () => true,
    () => false,
  );

const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null) return;
  await new Promise((resolve) => {
    child.once('close', resolve);
    child.kill('SIGTERM');
  });
};
