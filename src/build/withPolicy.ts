import { metaPolicy } from '../headers.ts';

/**
 * A page with its policy, which must stand before all that it is for.
 *
 * @throws Error for a page whose head does not begin as every page's does.
 */
export const withPolicy = (file: string, html: string, policy: string): string => {
  const charset = '<meta charset="utf-8">';
  if (!html.includes(charset))
    throw new Error(`${file}: there is no ${charset} to put the policy after.`);
  return html.replace(
    charset,
    `${charset}<meta http-equiv="content-security-policy" content="${metaPolicy(policy)}">`,
  );
};
