import type { Desk } from '#list/desk.ts';

/** Says after a reload that what was picked is gone: where keys are answered too, so that nothing moves. */
export const tellReload = ({ say }: Desk): void => {
  const sign = document.querySelector('.sign');
  const isReload = performance
    .getEntriesByType('navigation')
    .some((navigation) => 'type' in navigation && navigation.type === 'reload');
  if (sign === null || !isReload) return;
  sign.textContent = say('quiet.reloaded');
  const forget = (): void => {
    sign.replaceChildren();
  };
  // Read by then, or in the way.
  for (const type of ['click', 'focusin']) {
    addEventListener(type, forget, { once: true });
  }
};
