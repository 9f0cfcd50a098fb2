import { expect, test } from 'vitest';
import { projectContent } from '#views/projectContent.ts';
import { securityText } from './securityText.ts';

const { site } = projectContent();
const withContact = (safety: string | null) =>
  securityText({ day: '2026-11-26', site: { ...site, contact: { corrections: null, safety } } });

test('security.txt names where to write, and ends half a year after the build', () => {
  expect(withContact('mailto:faults@owner.example')).toBe(
    [
      'Contact: mailto:faults@owner.example',
      'Expires: 2027-05-25T00:00:00.000Z',
      'Preferred-Languages: en',
      `Canonical: ${site.address}/.well-known/security.txt`,
      '',
    ].join('\n'),
  );
});

test('where the owner has given no address there is no security.txt', () => {
  expect(withContact(null)).toBeNull();
});
