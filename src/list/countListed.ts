/** Says in the head of the page how much is on the list; while nothing is, its link is not there. */
export const countListed = (count: number, where: ParentNode = document): void => {
  const link = where.querySelector<HTMLElement>('[data-listed]');
  const words = count === 0 ? '' : `(${String(count)})`;
  const place = link?.lastElementChild;
  // What has not changed is left alone: whoever watches the page would be called again.
  if (link === null || place === null || place?.textContent === words) return;
  if (place !== undefined) place.textContent = words;
  link.hidden = count === 0;
  link.parentElement?.toggleAttribute('data-has-list', count > 0);
};
