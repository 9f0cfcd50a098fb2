import { createHash } from 'node:crypto';

/** Headers of every answer, whatever the path; `Content-Security-Policy` comes from the page. */
export const commonHeaders = {
  // Nothing of a page may be left on the disk of the device (docs/safety.md, "The disk cache").
  'Cache-Control': 'no-store',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // The destination of the exit must not learn where the person came from.
  'Referrer-Policy': 'no-referrer',
  // Brave then asks to keep no history of the visit; others ignore it.
  'Request-OTR': '1',
  // Without "preload": an entry in the browsers' list names the site to all of them, and is its owner's to ask for.
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-DNS-Prefetch-Control': 'off',
  'X-Frame-Options': 'DENY',
  'X-Robots-Tag': 'noarchive',
  'Permissions-Policy': [
    'accelerometer',
    'autoplay',
    'browsing-topics',
    'camera',
    'clipboard-read',
    'display-capture',
    'encrypted-media',
    'fullscreen',
    'gamepad',
    'geolocation',
    'gyroscope',
    'hid',
    'identity-credentials-get',
    'idle-detection',
    'interest-cohort',
    'local-fonts',
    'magnetometer',
    'microphone',
    'midi',
    'otp-credentials',
    'payment',
    'picture-in-picture',
    'publickey-credentials-create',
    'publickey-credentials-get',
    'screen-wake-lock',
    'serial',
    'storage-access',
    'usb',
    'window-management',
    'xr-spatial-tracking',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
} as const;

/**
 * Every header of an answer but its policy; with the address of the site's onion service, if its owner has one.
 * Servers put the path behind it (docs/hosting/take.sh), so that Tor Browser offers the same page there.
 */
export const sentHeaders = (onion: string | null): Readonly<Record<string, string>> => ({
  ...commonHeaders,
  ...(onion === null ? {} : { 'Onion-Location': onion }),
});

/** The policy of an answer that is no page: nothing at all. */
export const barePolicy =
  "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/**
 * The policy of built pages, with the exact hashes of their own scripts and styles.
 *
 * `connect-src 'none'` makes the browser itself keep the promise that nothing is sent.
 *
 * @throws Error where the page has an inline handler or a style attribute, which the policy would break.
 */
export const policyFor = (html: string): string => {
  const bare = html.replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, '');
  const [loose] = /\s(on[a-z]+|style)="/i.exec(bare) ?? [];
  if (loose !== undefined)
    throw new Error(`The page has ${loose.trim()}…: move it into a script or a style sheet.`);
  const scripts = hashesOf(html, /<script>([\s\S]*?)<\/script>/g);
  const styles = hashesOf(html, /<style>([\s\S]*?)<\/style>/g);
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts].join(' ')}`,
    `style-src ${styles.length > 0 ? styles.join(' ') : "'none'"}`,
    "img-src 'self'",
    "connect-src 'none'",
    "worker-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types quiet',
  ].join('; ');
};

/** The whole policy of a page, from the part its `<meta>` carries. */
export const policyIn = (html: string): string => {
  const [, carried = ''] =
    /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html) ?? [];
  return carried.replace("base-uri 'none'", "base-uri 'none'; frame-ancestors 'none'");
};

/** The part of a policy that a `<meta>` may carry. */
export const metaPolicy = (policy: string): string =>
  policy
    .split('; ')
    .filter((directive) => !directive.startsWith('frame-ancestors'))
    .join('; ');

const hashesOf = (html: string, pattern: RegExp): readonly string[] => [
  ...new Set(
    [...html.matchAll(pattern)].map(
      ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    ),
  ),
];
