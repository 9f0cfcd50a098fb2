import type { Desk } from '#list/desk.ts';
import { Button } from '#pieces/Button.tsx';
import { Copy } from '#pieces/Copy.tsx';

interface Props {
  readonly desk: Desk;
  readonly id: string;
  readonly name: string;
  /** Is given the item once it is there, and null once it is gone. */
  readonly keep: (item: HTMLElement | null) => void;
  /** Moves it up (-1) or down (1). */
  readonly move: (by: number) => void;
  readonly take: () => void;
}

/** A place or card of the list as its own page shows it, with what moves it and takes it off. */
export const ListItem = ({ desk, id, name, keep, move, take }: Props) => {
  const { say } = desk;
  return (
    <li ref={keep}>
      <Copy
        of={desk.original(id)}
        prepare={(copy) => {
          prepare(copy, desk);
        }}
      />
      <p class="buttons">
        <Button
          words={say('list.up')}
          label={name}
          press={() => {
            move(-1);
          }}
        />
        <Button
          words={say('list.down')}
          label={name}
          press={() => {
            move(1);
          }}
        />
        <Button words={say('list.take')} label={name} press={take} />
      </p>
    </li>
  );
};

/** The parts of a card that a list holds: it is handed on, and the others speak to somebody in particular. */
const forAnybody: readonly string[] = ['body', 'advocate', 'care'];

const prepare = (copy: Element, { isWatched, holdNumbers, say }: Desk): void => {
  for (const part of copy.querySelectorAll<HTMLElement>('[data-part]'))
    if (!forAnybody.includes(part.dataset['part'] ?? '')) part.remove();
  // Numbers behind a question where someone may be watching (R6).
  if (isWatched()) holdNumbers(copy, say);
};
