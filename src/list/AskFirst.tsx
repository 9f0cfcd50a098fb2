import { Component } from 'preact';
import type { ComponentChildren } from 'preact';
import type { Desk } from '#list/desk.ts';
import { Button } from '#pieces/Button.tsx';
import { takeFocus } from '#pieces/drawInto.ts';

interface Props {
  readonly desk: Desk;
  /** The keys of what to know before, read with the question. */
  readonly notes: readonly string[];
  /** Makes what is handed on, once the answer was yes. */
  readonly give: () => ComponentChildren;
}

/** Asks whether device and printer are safe to use before anything is shown, printed or copied, each time anew. */
export class AskFirst extends Component<Props, { readonly given?: ComponentChildren }> {
  override render() {
    const { desk, notes, give } = this.props;
    const { say } = desk;
    if ('given' in this.state) return this.state.given;
    const tell = (given: ComponentChildren): void => {
      this.setState({ given });
    };
    return (
      <>
        <h3 tabIndex={-1} ref={takeFocus}>
          {say('list.safe')}
        </h3>
        <p>{say('list.safe.note')}</p>
        {notes.map((note) => (
          <p key={note}>{say(note)}</p>
        ))}
        <p class="buttons">
          <Button
            words={say('list.safe.yes')}
            press={() => {
              tell(give());
            }}
          />
          <Button
            words={say('list.safe.no')}
            press={() => {
              tell(
                <p key="other" tabIndex={-1} ref={takeFocus}>
                  {say('list.safe.other')}
                </p>,
              );
            }}
          />
        </p>
      </>
    );
  }
}
