/**
 * Closes what is open in the head: with Escape (a press that counts as the first of two, see
 * src/safety/keys.ts), with a press elsewhere, and once a link in it was followed.
 */
export const watchMenu = (): void => {
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    for (const menu of openMenus()) {
      if (menu.contains(document.activeElement)) menu.querySelector('summary')?.focus();
      menu.open = false;
    }
  });
  addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element ? target : null;
    for (const menu of openMenus()) {
      if (!menu.contains(pressed) || pressed?.closest('a') !== null) menu.open = false;
    }
  });
};

const openMenus = (): Iterable<HTMLDetailsElement> =>
  document.querySelectorAll<HTMLDetailsElement>('.head details[open]');
