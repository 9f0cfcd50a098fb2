import { Component, createRef } from 'preact';
import type { Desk } from '#list/desk.ts';
import { Button } from '#pieces/Button.tsx';

interface Props {
  readonly desk: Desk;
  readonly text: string;
}

/** Something to copy, in sight, with a button for it; takes the focus when it comes. */
export class Copyable extends Component<Props, { readonly isCopied: boolean }> {
  private readonly shown = createRef<HTMLParagraphElement>();

  override componentDidMount(): void {
    this.shown.current?.focus();
  }

  private readonly copy = (): void => {
    const { current } = this.shown;
    if (current !== null) getSelection()?.selectAllChildren(current);
    // Without leave to write, it is selected, and the device's own menu copies.
    navigator.clipboard.writeText(this.props.text).then(
      () => {
        this.setState({ isCopied: true });
      },
      () => undefined,
    );
  };

  override render() {
    const { desk, text } = this.props;
    return (
      <>
        <p key="text" class="copy" tabIndex={-1} dir="auto" ref={this.shown}>
          {text}
        </p>
        <p key="copy" class="buttons">
          <Button words={desk.say('list.copy')} press={this.copy} />
          <span role="status">{this.state.isCopied && desk.say('list.copied')}</span>
        </p>
      </>
    );
  }
}
