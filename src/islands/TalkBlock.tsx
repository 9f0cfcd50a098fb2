import { Component, createRef } from 'preact';
import type { ComponentChildren } from 'preact';
import type { ShownCard } from '#domain/shownCards.ts';
import type { Suggestion } from '#domain/suggest.ts';
import { cardOf, keepMeant } from '#islands/CardCopy.tsx';
import { Copy } from '#islands/Copy.tsx';
import { prepareLine } from '#islands/preparePlace.ts';
import type { Given } from '#islands/preparePlace.ts';
import { stored } from '#islands/stored.ts';

interface Props {
  readonly given: Given;
  /** The lines among the first, by rank. */
  readonly lines: readonly Suggestion[];
  /** The card that this block is: its heading stands above the lines, its text below them. */
  readonly card: ShownCard | undefined;
  /** How many lines stand before the children. */
  readonly ahead: number;
  /** Cards that must be seen on the first screen with it (R7): before the other lines and the block's own text. */
  readonly children: ComponentChildren;
}

/** Someone to talk to now, before all else; where the device may be watched, one question comes before the numbers (R6). */
export class TalkBlock extends Component<Props, { readonly isShown: boolean }> {
  override state = { isShown: false };

  readonly box = createRef<HTMLElement>();

  override render({ given, lines, card, ahead, children }: Props) {
    const { say, store, isHeld } = given;
    const asks = isHeld && !this.state.isShown;
    const whole = card === undefined ? null : cardOf(card, given);
    const ids = lines.map(({ id }) => id);
    const rows = lines.map((line) => (
      <div key={line.id} data-suggestion={line.id}>
        <Copy
          of={stored(store, `[data-place="${line.id}"]`)}
          prepare={(copy) => {
            prepareLine(copy, line, given, ids);
          }}
        />
      </div>
    ));
    return (
      <section
        ref={this.box}
        class="talk-first"
        aria-labelledby="r0"
        data-card={card?.id}
        data-held={asks ? '' : undefined}
      >
        <h2 id="r0">{whole?.querySelector('h3')?.textContent ?? say('find.talk')}</h2>
        {asks && (
          <div>
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

  readonly show = (): void => {
    this.setState({ isShown: true }, () => {
      this.box.current?.querySelector<HTMLElement>('[data-ways] a')?.focus();
    });
  };
}
