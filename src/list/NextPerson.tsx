import type { Desk } from '#list/desk.ts';
import { Button } from '#pieces/Button.tsx';
import { drawInto, takeFocus } from '#pieces/drawInto.ts';
import { forgetEvent } from '#safety/leave.ts';

/** "Clear for the next person": empties the page of all that was put into it, begins again at the first page, and says so. */
export const NextPerson = ({ desk: { say } }: { readonly desk: Desk }) => (
  <Button
    words={say('list.next')}
    press={() => {
      forget();
      document.querySelector<HTMLElement>('header .name')?.click();
      // Once more: the page that was just left was kept for the way back.
      forget();
      const main = document.querySelector('main');
      main?.querySelector('[data-back]')?.remove();
      const told = document.createElement('div');
      main?.prepend(told);
      drawInto(
        told,
        <p class="card" role="status" tabIndex={-1} ref={takeFocus}>
          {say('list.next.done')}
        </p>,
      );
    }}
  />
);

const forget = (): void => {
  dispatchEvent(new Event(forgetEvent));
};
