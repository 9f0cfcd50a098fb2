import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { askApi } from '#publishing/askApi.ts';
import type { SiteHost } from '#publishing/siteHost.ts';
import { filesIn } from '../build/integrity.ts';

/** A site at Netlify. */
interface NetlifySite {
  readonly site: string;
  readonly token: string;
  readonly api?: string;
  /** How long to wait between two looks at whether a deploy is ready, in milliseconds. */
  readonly pause?: number;
}

/**
 * Netlify, by its interface: https://docs.netlify.com/api-and-cli-guides/api-guides/get-started-with-api
 * It is told the hash of each file, and asks for those that it has not.
 */
export const netlifyHost = ({
  site,
  token,
  api = 'https://api.netlify.com/api/v1',
  pause = 3_000,
}: NetlifySite): SiteHost => ({
  now: async () =>
    published.parse(await askApi(`${api}/sites/${site}`, token)).published_deploy?.id ?? null,
  send: async (folder) => {
    const hashes = new Map(
      filesIn(folder).map((file) => [file, sha1(readFileSync(path.join(folder, file)))]),
    );
    const files = Object.fromEntries([...hashes].map(([file, hash]) => [`/${file}`, hash]));
    const { id, required } = created.parse(
      await askApi(`${api}/sites/${site}/deploys`, token, { method: 'POST', json: { files } }),
    );
    const wanted = new Set(required);
    for (const [file, hash] of hashes) {
      // Files that are the same are asked for once.
      if (!wanted.delete(hash)) continue;
      await askApi(`${api}/deploys/${id}/files/${file}`, token, {
        method: 'PUT',
        bytes: new Uint8Array(readFileSync(path.join(folder, file))),
      });
    }
    for (let left = 100; left > 0; left -= 1) {
      const { state } = deploy.parse(await askApi(`${api}/deploys/${id}`, token));
      if (state === 'ready') return id;
      if (state === 'error') break;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    throw new Error(`Netlify did not make deploy ${id} ready.`);
  },
  take: async (release) => {
    await askApi(`${api}/sites/${site}/deploys/${release}/restore`, token, { method: 'POST' });
  },
});

const sha1 = (bytes: Uint8Array): string => createHash('sha1').update(bytes).digest('hex');

const deploy = z.object({ id: z.string(), state: z.string() });
const created = z.object({ id: z.string(), required: z.array(z.string()) });
const published = z.object({ published_deploy: z.object({ id: z.string() }).nullish() });
