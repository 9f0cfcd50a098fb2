import { cloudflareHost } from '#publishing/cloudflareHost.ts';
import { netlifyHost } from '#publishing/netlifyHost.ts';
import { serverHost } from '#publishing/serverHost.ts';
import type { SiteHost } from '#publishing/siteHost.ts';

/** The settings that say who may publish. */
export const tokens = ['NETLIFY_AUTH_TOKEN', 'CLOUDFLARE_API_TOKEN'] as const;

/** A host by its place ("server:ways@site.example"), with the tokens that are set; null where there is none of that name. */
export const hostAt = (
  place: string,
  settings: Readonly<Record<string, string | undefined>>,
): SiteHost | null => {
  const [, kind, name = ''] = /^(\w+):([\w.@/-]+)$/.exec(place) ?? [];
  const token = (key: (typeof tokens)[number]): string => {
    const value = settings[key] ?? '';
    if (value === '') throw new Error(`Set ${key}: it says who may publish there.`);
    return value;
  };
  switch (kind) {
    case 'server':
      return /^[a-z_][\w-]*@[\w.-]+$/.test(name) ? serverHost({ login: name }) : null;
    case 'netlify':
      return netlifyHost({ site: name, token: token('NETLIFY_AUTH_TOKEN') });
    case 'cloudflare': {
      const [account = '', project = ''] = name.split('/');
      if (project === '') return null;
      return cloudflareHost({ account, project, token: token('CLOUDFLARE_API_TOKEN') });
    }
    case undefined:
    default:
      return null;
  }
};
