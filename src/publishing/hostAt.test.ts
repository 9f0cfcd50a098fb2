import { describe, expect, test } from 'vitest';
import { hostAt } from '#publishing/hostAt.ts';

const tokens = { NETLIFY_AUTH_TOKEN: 'a', CLOUDFLARE_API_TOKEN: 'b' };

describe('a place to publish to', () => {
  test.each(['server:ways@site.example', 'netlify:0a1b-2c3d', 'cloudflare:0123abcd/ways-forward'])(
    '"%s" is one',
    (place) => {
      expect(hostAt(place, tokens)).not.toBeNull();
    },
  );

  test.each([
    '',
    'site.example',
    'server:site.example',
    // ssh and rsync would take it for a setting, or another command.
    'server:-oProxyCommand=x@site.example',
    'server:ways@site.example;id',
    'server:ways@site.example:/etc',
    'netlify:',
    'cloudflare:0123abcd',
    'elsewhere:ways@site.example',
  ])('"%s" is none', (place) => {
    expect(hostAt(place, tokens)).toBeNull();
  });

  test('needs the token of whoever may publish there', () => {
    expect(() => hostAt('netlify:0a1b', {})).toThrow('Set NETLIFY_AUTH_TOKEN');
    expect(() => hostAt('cloudflare:a/b', { NETLIFY_AUTH_TOKEN: 'a' })).toThrow(
      'Set CLOUDFLARE_API_TOKEN',
    );
  });
});
