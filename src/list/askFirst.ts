import type { Desk } from '#list/desk.ts';
import { button, make } from '#pieces/make.ts';

/**
 * Asks whether device and printer are safe to use before anything is shown, printed or copied, each time anew.
 *
 * @param give makes what is handed on, once the answer was yes; its notes were read with the question.
 */
export const askFirst = (
  { say }: Desk,
  step: HTMLElement,
  notes: readonly string[],
  give: () => readonly Node[],
): void => {
  const question = make('h3', { tabindex: '-1' }, say('list.safe'));
  const told = (...content: readonly Node[]): void => {
    step.replaceChildren(...content);
    const [first] = content;
    if (first instanceof HTMLElement) first.focus();
  };
  told(
    question,
    make('p', {}, say('list.safe.note')),
    ...notes.map((note) => make('p', {}, say(note))),
    make(
      'p',
      { class: 'buttons' },
      button(say('list.safe.yes'), () => {
        told(...give());
      }),
      button(say('list.safe.no'), () => {
        told(make('p', { tabindex: '-1' }, say('list.safe.other')));
      }),
    ),
  );
};

/** Something to copy, in sight, with a button for it. */
export const copyable = ({ say }: Desk, text: string): readonly Node[] => {
  const shown = make('p', { class: 'copy', tabindex: '-1', dir: 'auto' }, text);
  const told = make('span', { role: 'status' });
  const copy = button(say('list.copy'), () => {
    getSelection()?.selectAllChildren(shown);
    // Without leave to write, it is selected, and the device's own menu copies.
    navigator.clipboard.writeText(text).then(
      () => {
        told.textContent = say('list.copied');
      },
      () => undefined,
    );
  });
  return [shown, make('p', { class: 'buttons' }, copy, told)];
};
