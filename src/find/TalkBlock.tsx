import { Component, createRef } from 'preact';
import type { ComponentChildren } from 'preact';
import type { ShownCard } from '#domain/shownCards.ts';
import type { Suggestion } from '#domain/suggest.ts';
import { cardOf, keepMeant } from '#find/CardCopy.tsx';
import { Copy } from '#pieces/Copy.tsx';
import { held, prepareLine } from '#find/preparePlace.ts';
import type { Given } from '#find/preparePlace.ts';
import { stored } from '#find/stored.ts';

interface Props {
  readonly given: Given;
  /** The lines among the first, by rank. */
  readonly lines: readonly Suggestion[];
  /** The card that this block is: its heading stands above the lines, its text below them. */
  readonly card: ShownCard | undefined;
  /** Cards of which the last must be seen on the first screen (R7): they stand before lines that would push it off, and before the block's own text. */
  readonly children: ComponentChildren;
}

interface State {
  /** Whether the question about the device was answered. */
  readonly isShown: boolean;
  /** How many lines stand before what must be seen. */
  readonly ahead: number;
}

/** Someone to talk to now, before all else; where the device may be watched, one question comes before the numbers (R6). */
export class TalkBlock extends Component<Props, State> {
  override state: State = { isShown: false, ahead: this.props.lines.length };

  readonly box = createRef<HTMLElement>();

  override render({ given, lines, card, children }: Props, { isShown, ahead }: State) {
    const { say, store, isHeld } = given;
    const asks = isHeld && !isShown;
    const whole = card === undefined ? null : cardOf(card, given);
    const rows = lines.map((line) => (
      <div key={line.id} data-suggestion={line.id}>
        <Copy
          of={stored(store, `[data-place="${line.id}"]`)}
          prepare={(copy) => {
            prepareLine(copy, line, given);
          }}
        />
      </div>
    ));
    return (
      <section ref={this.box} class="talk-first" data-card={card?.id}>
        <h2>{whole?.querySelector('h3')?.textContent ?? say('find.talk')}</h2>
        {asks && (
          <div data-held>
            <p>{say('line.safeFirst')}</p>
            <button type="button" onClick={this.show}>
              {say('line.show')}
            </button>
          </div>
        )}
        {rows.slice(0, ahead)}
        {children}
        {rows.slice(ahead)}
        {card !== undefined && (
          <Copy
            of={whole}
            prepare={(copy) => {
              keepMeant(copy, card);
              copy.querySelector('h3')?.remove();
              // The block itself is the card.
              copy.removeAttribute('data-card');
            }}
          />
        )}
      </section>
    );
  }

  found(selector: string): HTMLElement[] {
    return [...(this.box.current?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }

  override componentDidMount(): void {
    this.fit();
  }

  /** Lets lines stand below what must be seen, all but the first, until it is on the screen; nothing has been painted yet. */
  readonly fit = (): void => {
    const heading = this.found('[data-card] h3').pop();
    const { ahead } = this.state;
    if (heading === undefined || ahead < 2) return;
    // On a phone the exit stands at the lower edge, on a desk at the upper one.
    const { top = 0 } = document.querySelector('.exit')?.getBoundingClientRect() ?? {};
    const screen = top > 0 ? top : innerHeight;
    if (heading.getBoundingClientRect().bottom + scrollY <= screen) return;
    this.setState({ ahead: ahead - 1 }, this.fit);
  };

  readonly show = (): void => {
    this.setState({ isShown: true }, () => {
      for (const part of this.found(held)) part.hidden = false;
      this.found('[data-ways] a')[0]?.focus();
    });
  };
}
