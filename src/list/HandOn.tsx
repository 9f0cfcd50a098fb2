import { Component } from 'preact';
import type { ComponentChildren } from 'preact';
import { AskFirst } from '#list/AskFirst.tsx';
import { Copyable } from '#list/Copyable.tsx';
import type { Desk } from '#list/desk.ts';
import { linkOf } from '#list/linkOf.ts';
import { Paper, textOf } from '#list/Paper.tsx';
import type { PaperKind } from '#list/Paper.tsx';
import { QrPicture } from '#list/QrPicture.tsx';
import { Button } from '#pieces/Button.tsx';

interface Props {
  readonly desk: Desk;
  readonly ids: readonly string[];
}

interface State {
  /** What lies ready for the printer; the browser's own menu prints it too. */
  readonly kind: PaperKind;
  readonly isPlain: boolean;
  /** What is asked or handed on now. */
  readonly step: ComponentChildren;
}

/** The part of the list's page from which it is handed on: as a link, a picture, on paper, or as text. */
export class HandOn extends Component<Props, State> {
  override readonly state: State = { kind: 'sheet', isPlain: true, step: null };

  /** How often was asked: each time anew. */
  private asked = 0;

  private way(name: string, notes: readonly string[], give: () => ComponentChildren) {
    const { desk } = this.props;
    const ask = (): void => {
      this.asked += 1;
      this.setState({ step: <AskFirst key={this.asked} {...{ desk, notes, give }} /> });
    };
    return <Button words={desk.say(name)} press={ask} />;
  }

  private print(kind: PaperKind) {
    return (): null => {
      this.setState({ kind });
      // Once the question is off the screen.
      setTimeout(() => {
        window.print();
      });
      return null;
    };
  }

  override render() {
    const { desk, ids } = this.props;
    const { say } = desk;
    const { kind, isPlain, step } = this.state;
    const link = linkOf(desk, 'list', ids);
    return (
      <>
        <h2 id="p1">{say('list.hand')}</h2>
        <p>{say('list.care')}</p>
        <label class="tick">
          <input
            type="checkbox"
            autocomplete="off"
            checked={isPlain}
            onChange={() => {
              this.setState({ isPlain: !isPlain, kind: 'sheet', step: null });
            }}
          />
          <span>{say('list.plain')}</span>
        </label>
        <p class="buttons">
          {this.way('list.link', ['list.link.note', 'list.copy.note'], () => (
            <Copyable desk={desk} text={link} />
          ))}
          {this.way('list.qr', ['list.qr.note'], () => (
            <QrPicture text={link} label={say('list.qr')} />
          ))}
          {this.way('list.sheet', ['list.print.note'], this.print('sheet'))}
          {this.way('list.card', ['list.print.note', 'list.card.note'], this.print('card'))}
          {this.way('list.text', ['list.copy.note'], () => (
            <Copyable desk={desk} text={textOf({ desk, ids, isPlain })} />
          ))}
        </p>
        <div class="step">{step}</div>
        <div>
          <Paper {...{ desk, ids, kind, isPlain }} />
        </div>
      </>
    );
  }
}
