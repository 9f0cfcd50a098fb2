import { Component } from 'preact';
import type { Desk } from '#list/desk.ts';
import { GoTo } from '#list/GoTo.tsx';
import { HandOn } from '#list/HandOn.tsx';
import { Languages } from '#list/Languages.tsx';
import { ListItem } from '#list/ListItem.tsx';
import { NextPerson } from '#list/NextPerson.tsx';
import { setListed } from '#list/shortlist.ts';
import { Button } from '#pieces/Button.tsx';

/** What is said of a list that a link brought. */
export type Note = 'opened' | 'gone' | 'broken';

interface Props {
  readonly desk: Desk;
  readonly ids: readonly string[];
  readonly note?: Note | undefined;
}

/** The list as its page shows it. */
export class List extends Component<Props, { readonly told: string }> {
  private readonly items = new Map<string, HTMLElement>();
  private told: HTMLElement | null = null;

  private tell(sentence: string, id: string, at?: number): void {
    const { say } = this.props.desk;
    this.setState({ told: say(sentence, { name: this.nameOf(id), ...(at && { at }) }) });
  }

  private nameOf(id: string): string {
    return this.props.desk.original(id)?.querySelector('h2,h3')?.textContent ?? '';
  }

  private move(id: string, by: number): void {
    const { ids } = this.props;
    const order = ids.filter((other) => other !== id);
    const at = Math.max(0, ids.indexOf(id) + by);
    setListed([...order.slice(0, at), id, ...order.slice(at)]);
    this.tell('list.now', id, Math.min(at, order.length) + 1);
    this.items.get(id)?.querySelectorAll('button')[by < 0 ? 0 : 1]?.focus();
  }

  private take(id: string): void {
    setListed(this.props.ids.filter((other) => other !== id));
    this.tell('list.taken', id);
    this.told?.focus();
  }

  /** All options, put there once: their buttons must stay the ones that are pressed. */
  private readonly fillOptions = (place: HTMLElement | null): void => {
    place?.replaceChildren(...this.props.desk.options());
  };

  override render() {
    const { desk, ids, note } = this.props;
    const { say, path } = desk;
    const shown = ids.filter((id) => desk.original(id) !== null);
    return (
      <>
        {note !== undefined && (
          <p class="card" role="status">
            {say(`list.${note}`)}
            {note === 'gone' && (
              <>
                {' '}
                <GoTo path={path('talk')} /> <GoTo path={path('options')} />
              </>
            )}
          </p>
        )}
        <p hidden={shown.length === 0}>
          <a class="go" href="#p1">
            {say('list.hand')}
          </a>
        </p>
        <p
          role="status"
          tabIndex={-1}
          ref={(told) => {
            this.told = told;
          }}
        >
          {this.state.told}
        </p>
        <ol class="list">
          {shown.map((id) => (
            <ListItem
              key={id}
              {...{ desk, id }}
              name={this.nameOf(id)}
              keep={(item) => {
                if (item === null) this.items.delete(id);
                else this.items.set(id, item);
              }}
              move={(by) => {
                this.move(id, by);
              }}
              take={() => {
                this.take(id);
              }}
            />
          ))}
        </ol>
        <div>
          {shown.length > 0 ? (
            <>
              <HandOn key={ids.join()} desk={desk} ids={ids} />
              <Languages desk={desk} />
            </>
          ) : (
            <>
              <p>{say('list.empty')}</p>
              {/* The code of a link is not kept: after a reload it is gone. */}
              <p>{say('list.again')}</p>
              <p>
                <GoTo path={path('options')} />
              </p>
              <p>
                <GoTo path={path('talk')} />
              </p>
            </>
          )}
          <p class="buttons">
            <Button
              words={say('list.clear')}
              press={() => {
                setListed([]);
              }}
            />
            <NextPerson desk={desk} />
          </p>
        </div>
        {note === 'broken' && <div ref={this.fillOptions} />}
      </>
    );
  }
}
