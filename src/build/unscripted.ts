/** A page that stands in a copy for whoever has no script: under which id, and how its own ids begin there. */
export interface Shown {
  readonly id: string;
  readonly prefix: string;
}

/**
 * Where a link of the site leads in what is there without script: to a place in the file or on the site, or nowhere,
 * because that page cannot be shown.
 *
 * @param shown by address ("/en/talk/").
 */
export const placeOf = (
  href: string,
  shown: ReadonlyMap<string, Shown>,
  site: string,
): string | null => {
  const [address = '', part] = href.split('#');
  if (address.startsWith('/copy/') || address.startsWith('/hsds/')) return new URL(href, site).href;
  const page = shown.get(address);
  if (page === undefined) return null;
  return part === undefined ? `#${page.id}` : `#${page.prefix}${part}`;
};

/**
 * HTML of the site as it stands in a copy for whoever has no script: links lead within the file; a list's link to what
 * is not there is left out, as is a whole entrance ("door") and what script would show, and of any other the words stay.
 */
export const withPlaces = (html: string, to: (href: string) => string | null): string =>
  html
    .replaceAll(/<a\b([^>]*) href="(\/[^"]*)"([^>]*)>([\s\S]*?)<\/a>/g, (_, ...found) => {
      const [before = '', href = '', after = '', text = ''] = found.map(String);
      const place = to(href);
      if (place !== null) return `<a${before} href="${place}"${after}>${text}</a>`;
      return /class="door"| hidden/.test(before + after) ? '' : `<span data-gone>${text}</span>`;
    })
    .replaceAll(/<(li|p)(?: class="[^"]*")?>\s*<span data-gone>[\s\S]*?<\/span>\s*<\/\1>/g, '')
    .replaceAll(/<section>\s*<p class="group">[^<]*<\/p>\s*<ul>\s*<\/ul>\s*<\/section>/g, '');

/** HTML with every id that it has, and whatever names one, begun in another way, so that two pages can stand in one file. */
export const withPrefix = (html: string, prefix: string): string =>
  html
    .replaceAll(/ (id|for|aria-controls)="/g, ` $1="${prefix}`)
    .replaceAll(
      / (aria-labelledby|aria-describedby)="([^"]*)"/g,
      (_, name: string, ids: string) =>
        ` ${name}="${ids
          .split(' ')
          .map((id) => `${prefix}${id}`)
          .join(' ')}"`,
    )
    .replaceAll(/ href="#/g, ` href="#${prefix}`);
