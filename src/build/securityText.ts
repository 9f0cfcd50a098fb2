import type { Content } from '../catalog/content.ts';

/** For how many days the text holds: a site that is not built again has nobody who reads what is sent. */
const holdsFor = 180;

/**
 * `/.well-known/security.txt` (RFC 9116): where to tell of a fault that can hurt people; null where the owner
 * has given no address.
 */
export const securityText = ({ site, day }: Pick<Content, 'site' | 'day'>): string | null => {
  const { safety } = site.contact;
  if (safety === null) return null;
  const ends = new Date(Date.parse(`${day}T00:00:00Z`) + holdsFor * 86_400_000);
  const own = new URL('/.well-known/security.txt', site.address);
  return [
    `Contact: ${safety}`,
    `Expires: ${ends.toISOString()}`,
    `Preferred-Languages: en`,
    `Canonical: ${own.href}`,
    '',
  ].join('\n');
};
