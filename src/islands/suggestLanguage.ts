/** On the page of languages: says which one the browser asks for. Nothing is kept of it, and nothing moves on by itself. */
export const suggestLanguage = (where: ParentNode): void => {
  const links = [...where.querySelectorAll<HTMLElement>('[data-suggest]')];
  const wanted = navigator.languages
    .map((tag) => links.find((link) => link.lang === tag.split('-')[0]))
    .find((link) => link !== undefined);
  const note = wanted?.querySelector('span');
  if (note !== undefined && note !== null) note.hidden = false;
};
