import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'astro/zod';
import { filesIn } from '../../src/build/integrity.ts';
import { sentHeaders } from '../../src/headers.ts';
import { policyOfHeaders } from '../../src/hosting.ts';
import { closed, portOf } from './servers.ts';
import { onion } from './site.ts';

/** The files of a deploy, by their paths. */
type Files = Map<string, Buffer>;

/**
 * A stand-in for a hosting company on this machine: its interface as far as the project asks it, by what Netlify and
 * Cloudflare write about theirs, and the site as visitors get it.
 */
export interface Company {
  readonly api: string;
  readonly site: string;
  /** A folder for PATH, with a program "wrangler" that hands a folder to this company. */
  readonly programs: string;
  /** Changes what is sent from now on, as a host might. */
  readonly mangle: (how: (files: Files) => void) => void;
  readonly close: () => Promise<void>;
}

/** Who asks with another token is refused. */
export const token = 'a-token';

export const openCompany = async (): Promise<Company> => {
  const deploys = new Map<string, Files>();
  let published: string | null = null;
  let mangle: (files: Files) => void = () => undefined;
  const add = (files: Files): string => {
    const id = `deploy-${String(deploys.size + 1)}`;
    deploys.set(id, files);
    return id;
  };
  const publish = (id: string): void => {
    const files = deploys.get(id);
    if (files === undefined) throw new Error(`There is no ${id}.`);
    published = id;
  };
  const whole = (id: string): void => {
    mangle(deploys.get(id) ?? new Map<string, Buffer>());
    publish(id);
  };

  /** What Netlify still waits for: hashes by path, for each deploy. */
  const waiting = new Map<string, Map<string, string>>();
  const routes: readonly (readonly [
    string,
    RegExp,
    (found: readonly string[], body: Buffer) => object,
  ])[] = [
    [
      'GET',
      /^\/sites\/ours$/,
      () => ({ id: 'ours', published_deploy: published === null ? null : { id: published } }),
    ],
    [
      'POST',
      /^\/sites\/ours\/deploys$/,
      (_, body) => {
        const { files } = z
          .object({ files: z.record(z.string(), z.string()) })
          .parse(JSON.parse(body.toString()));
        const id = add(new Map());
        waiting.set(id, new Map(Object.entries(files)));
        return { id, state: 'uploading', required: [...new Set(Object.values(files))] };
      },
    ],
    [
      'PUT',
      /^\/deploys\/([\w-]+)\/files\/(.*)$/,
      ([id = '', file = ''], body) => {
        const wanted = waiting.get(id) ?? new Map<string, string>();
        const hash = createHash('sha1').update(body).digest('hex');
        if (wanted.get(`/${file}`) !== hash) throw new Error(`${file} is not what was announced.`);
        for (const [name, one] of wanted)
          if (one === hash) deploys.get(id)?.set(name.slice(1), body);
        return { id: `/${file}` };
      },
    ],
    [
      'GET',
      /^\/deploys\/([\w-]+)$/,
      ([id = '']) => {
        if (deploys.get(id)?.size !== waiting.get(id)?.size) return { id, state: 'uploading' };
        whole(id);
        return { id, state: 'ready' };
      },
    ],
    [
      'POST',
      /^\/sites\/ours\/deploys\/([\w-]+)\/restore$/,
      ([id = '']) => {
        publish(id);
        return { id, state: 'ready' };
      },
    ],
    [
      'GET',
      /^\/accounts\/us\/pages\/projects\/ours$/,
      () => ({
        success: true,
        result: {
          production_branch: 'main',
          canonical_deployment: published === null ? null : { id: published },
        },
      }),
    ],
    [
      'POST',
      /^\/accounts\/us\/pages\/projects\/ours\/deployments\/([\w-]+)\/rollback$/,
      ([id = '']) => {
        publish(id);
        return { success: true, result: { id } };
      },
    ],
    [
      'POST',
      /^\/wrangler$/,
      (_, body) => {
        const folder = body.toString();
        const id = add(
          new Map(filesIn(folder).map((file) => [file, readFileSync(path.join(folder, file))])),
        );
        whole(id);
        return { id };
      },
    ],
  ];
  const api = await open((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      try {
        if (request.headers.authorization !== `Bearer ${token}`) throw new Error('Another token.');
        for (const [method, pattern, answer] of routes) {
          const found = pattern.exec(request.url ?? '');
          if (found === null || method !== request.method) continue;
          response.end(JSON.stringify(answer(found.slice(1), Buffer.concat(parts))));
          return;
        }
        throw new Error('No such place.');
      } catch (error) {
        response.writeHead(400).end(String(error));
      }
    });
  });
  const site = await open((request, response) => {
    const files = deploys.get(published ?? '') ?? new Map<string, Buffer>();
    const asked = (request.url ?? '/').slice(1);
    const file = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked;
    response
      .writeHead(files.has(file) ? 200 : 404, {
        ...sentHeaders(onion),
        'Content-Security-Policy': policyOfHeaders(files.get('_headers')?.toString() ?? ''),
      })
      .end(files.get(file));
  });
  const [apiAddress, siteAddress] = [api, site].map(
    (server) => `http://127.0.0.1:${String(portOf(server))}`,
  );
  const programs = mkdtempSync(path.join(tmpdir(), 'programs-'));
  writeFileSync(
    path.join(programs, 'wrangler'),
    `#!${process.execPath}
const [pages, deploy, folder, ...flags] = process.argv.slice(2);
if (pages !== 'pages' || deploy !== 'deploy' || !flags.includes('--branch=main') || !flags.includes('--project-name=ours')) process.exit(2);
fetch(${JSON.stringify(`${apiAddress ?? ''}/wrangler`)}, { method: 'POST', body: folder, headers: { Authorization: 'Bearer ' + process.env.CLOUDFLARE_API_TOKEN } }).then(({ ok }) => process.exit(ok ? 0 : 1));
`,
  );
  chmodSync(path.join(programs, 'wrangler'), 0o755);
  return {
    api: apiAddress ?? '',
    site: siteAddress ?? '',
    programs,
    mangle: (how) => {
      mangle = how;
    },
    close: async () => {
      for (const server of [api, site]) {
        server.closeAllConnections();
        await closed(server);
      }
      rmSync(programs, { recursive: true });
    },
  };
};

const open = async (listener: RequestListener): Promise<Server> => {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return server;
};
