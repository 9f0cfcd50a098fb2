/**
 * The colors of the light and of the dark page as classes, so that both stand side by side, and what holds
 * the parts that are fixed to the screen in their place.
 *
 * @throws Error where the style has no colors for one of them.
 */
export const scopes = (siteStyle: string): string => {
  const [, light] = /:root\{([^}]*)\}/.exec(siteStyle) ?? [];
  const [, dark] =
    /@media ?\(prefers-color-scheme: ?dark\)\{:root\{([^}]*)\}/.exec(siteStyle) ?? [];
  if (light === undefined || dark === undefined)
    throw new Error('src/styles/tokens.css: there are no colors for a light or for a dark page.');
  return [
    `.as-light{${light};color-scheme:light}`,
    `.as-dark{${light};${dark};color-scheme:dark}`,
    'main:has(.variants){max-inline-size:none}',
    // Column by column, so that a part stands beside itself in the other colors and languages.
    '.variants{display:grid;grid-auto-flow:column;grid-auto-columns:360px;overflow:auto}',
    '.variants>div{display:contents}',
    '.part{padding:1rem;background:var(--paper);color:var(--ink);border-block-start:1px dashed var(--edge)}',
    '.part{min-inline-size:0;overflow:hidden}',
    '.part>.name{font:.8rem monospace;color:var(--quiet)}',
    '.part :is(.exit,.sign,.veil){position:static;inset:auto}',
    '.part .head details>nav{position:static}',
    '.part iframe{inline-size:8.5in;block-size:11in;zoom:.4;background:#fff;border:0}',
  ].join('');
};
