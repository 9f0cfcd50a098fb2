import { z } from 'astro/zod';
import { askApi } from '#publishing/askApi.ts';
import { runProgram } from '#publishing/runProgram.ts';
import type { SiteHost } from '#publishing/siteHost.ts';

/** A project at Cloudflare Pages. */
interface PagesProject {
  readonly account: string;
  readonly project: string;
  readonly token: string;
  readonly api?: string;
}

/**
 * Cloudflare Pages: files go there by its own program, wrangler, which must be installed; the rest by its interface
 * (https://developers.cloudflare.com/pages/configuration/api/).
 */
export const cloudflareHost = ({
  account,
  project,
  token,
  api = 'https://api.cloudflare.com/client/v4',
}: PagesProject): SiteHost => {
  const address = `${api}/accounts/${account}/pages/projects/${project}`;
  const asked = async (): Promise<z.infer<typeof told>['result']> =>
    told.parse(await askApi(address, token)).result;
  return {
    now: async () => (await asked()).canonical_deployment?.id ?? null,
    send: async (folder) => {
      const before = await asked();
      await runProgram(
        'wrangler',
        [
          ...['pages', 'deploy', folder, '--commit-dirty=true'],
          ...[`--project-name=${project}`, `--branch=${before.production_branch}`],
        ],
        {
          CLOUDFLARE_ACCOUNT_ID: account,
          CLOUDFLARE_API_TOKEN: token,
          WRANGLER_SEND_METRICS: 'false',
        },
      );
      const id = (await asked()).canonical_deployment?.id;
      if (id === undefined || id === before.canonical_deployment?.id)
        throw new Error('Cloudflare has no new deployment.');
      return id;
    },
    take: async (release) => {
      await askApi(`${address}/deployments/${release}/rollback`, token, { method: 'POST' });
    },
  };
};

const told = z.object({
  result: z.object({
    production_branch: z.string(),
    canonical_deployment: z.object({ id: z.string() }).nullish(),
  }),
});
