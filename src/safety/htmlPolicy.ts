/** What is used here of the browser's Trusted Types, which TypeScript's own library does not yet know. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML: (text: string) => string },
  ): { createHTML: (text: string) => string };
}

/** The one policy by which the pack's text may become HTML (`trusted-types quiet` in headers.ts). */
export const htmlPolicy = (): ((text: string) => string) => {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const quiet = trustedTypes?.createPolicy('quiet', { createHTML: (text) => text });
  return quiet === undefined ? (text) => text : (text) => quiet.createHTML(text);
};
