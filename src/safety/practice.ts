import { cover, uncover } from '#safety/cover.ts';

/** How long the practice keeps the screen blank, in milliseconds: long enough to be seen. */
const blank = 1200;

/** Shows what the exit does without leaving: covers on press, and comes back. */
export const practice = (button: HTMLElement, done: () => void): void => {
  button.addEventListener('pointerdown', () => {
    cover();
    // On the window: a press that slides off ends somewhere else.
    for (const end of ['pointerup', 'pointercancel']) {
      addEventListener(end, uncover, { once: true });
    }
  });
  button.addEventListener('click', () => {
    cover();
    setTimeout(() => {
      uncover();
      done();
    }, blank);
  });
};
