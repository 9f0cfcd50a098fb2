/** Says how many options are shown once the list has been narrowed; what is seen is counted by the style sheet. */
export const countShown = (where: ParentNode): void => {
  const list = where.querySelector('.options');
  const told = list?.querySelector<HTMLElement>('[data-shown]');
  if (list === null || told === null || told === undefined) return;
  const tell = (): void => {
    const shown = [...list.querySelectorAll<HTMLElement>('.offers [data-no]')].filter(
      (place) => place.offsetParent !== null,
    );
    // An empty part of the page takes up a number: the words stay, the number is said.
    told.setAttribute('aria-label', `${told.textContent.trim()} ${String(shown.length)}`);
  };
  told.setAttribute('role', 'status');
  list.addEventListener('change', tell);
  list.addEventListener('reset', () => {
    setTimeout(tell);
  });
};
