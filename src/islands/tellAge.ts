import { isOldCopy } from '#domain/oldCopy.ts';

/** In a copy: says that it is old, by the clock of the device, in the place of the day on which it was made. */
export const tellAge = (): void => {
  const note = document.querySelector<HTMLElement>('[data-made]');
  const { made = '', old = '' } = note?.dataset ?? {};
  if (note === null || !isOldCopy(made, new Date())) return;
  note.textContent = old;
  note.classList.add('card');
};
