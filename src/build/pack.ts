/**
 * One module with the main part of every page of a language, by address.
 *
 * Made from the built pages, so that what is read quietly is what stands at the address.
 */
export const packOf = (mains: readonly (readonly [string, string])[]): string =>
  `export const pages=${JSON.stringify(Object.fromEntries(mains))};`;

/**
 * The main part of a built page, as it stands between its tags.
 *
 * @throws Error where there is none.
 */
export const mainOf = (file: string, html: string): string => {
  const [, main] = /<main[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
  if (main === undefined) throw new Error(`${file}: there is no <main> to read quietly.`);
  return main;
};
