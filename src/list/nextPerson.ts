import type { Desk } from '#list/desk.ts';
import { button, make } from '#pieces/make.ts';
import { forgetEvent } from '#safety/leave.ts';

/** "Clear for the next person": empties the page of all that was put into it, begins again at the first page, and says so. */
export const nextButton = (desk: Desk): HTMLButtonElement =>
  button(desk.say('list.next'), () => {
    forget();
    document.querySelector<HTMLElement>('header .name')?.click();
    // Once more: the page that was just left was kept for the way back.
    forget();
    const main = document.querySelector('main');
    main?.querySelector('[data-back]')?.remove();
    const told = make(
      'p',
      { class: 'card', role: 'status', tabindex: '-1' },
      desk.say('list.next.done'),
    );
    main?.prepend(told);
    told.focus();
  });

const forget = (): void => {
  dispatchEvent(new Event(forgetEvent));
};
