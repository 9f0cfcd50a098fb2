import { Component } from 'preact';
import type { ComponentChildren } from 'preact';
import type { Found as FoundHere, Hit } from '#domain/searchRecord.ts';
import type { Say } from '#i18n/say.ts';
import { takeFocus } from '#pieces/drawInto.ts';
import { excerpt, highlight } from '#search/highlight.ts';

/** How many of what has the very words are shown at first. */
const most = 12;

interface Props {
  readonly found: FoundHere;
  readonly say: Say;
  /** The address of all options. */
  readonly options: string;
  readonly children?: ComponentChildren;
}

/** What was found, as links: people to talk to first where there is danger, then the very words, then what is only close in spelling. */
export const Found = ({
  found: { urgent, hits, near, instead },
  say,
  options,
  children,
}: Props) => (
  <>
    {children}
    <Group hits={urgent} say={say} title={say('search.talk')} />
    <Group hits={hits.slice(0, most)} say={say} />
    <Rest hits={hits.slice(most)} say={say} />
    <Group hits={near} say={say} title={say('search.similar')} note={say('search.similarNote')} />
    <Group hits={instead} say={say} title={say('search.talk')} />
    <p>
      <a class="go" href={options}>
        {say('search.all')}
      </a>
    </p>
  </>
);

interface GroupProps {
  readonly hits: readonly Hit[];
  readonly say: Say;
  readonly title?: string;
  readonly note?: string;
}

const Group = ({ hits, say, title, note }: GroupProps) =>
  hits.length === 0 ? null : (
    <>
      {title !== undefined && <h2>{title}</h2>}
      {note !== undefined && <p class="quiet">{note}</p>}
      <List hits={hits} say={say} />
    </>
  );

/** The rest, behind a button. */
class Rest extends Component<GroupProps, { readonly isOpen: boolean }> {
  override render() {
    const { hits, say } = this.props;
    if (hits.length === 0) return null;
    if (this.state.isOpen) return <List hits={hits} say={say} hasFocus />;
    return (
      <p>
        <button
          type="button"
          onClick={() => {
            this.setState({ isOpen: true });
          }}
        >
          {say('search.more', { count: hits.length })}
        </button>
      </p>
    );
  }
}

interface ListProps extends GroupProps {
  /** Whether its first link takes the focus when the list comes. */
  readonly hasFocus?: boolean;
}

/** Results; a link says whose offer or part it is, or two places would go by one name (WCAG 2.4.9). */
const List = ({ hits, say, hasFocus = false }: ListProps) => (
  <ul class="found">
    {hits.map(({ record: { title, of, address, kind, text }, by }, at) => (
      <li key={address}>
        <a class="go" href={address} ref={hasFocus && at === 0 ? takeFocus : null}>
          <Marked text={title} by={by} />
          {of !== undefined && ` · ${of}`}
        </a>
        <p class="quiet">{say(`search.kind.${kind}`)}</p>
        <p>
          <Marked text={excerpt(text, by)} by={by} />
        </p>
      </li>
    ))}
  </ul>
);

/** A text with the words by which it was found marked. */
const Marked = ({ text, by }: { readonly text: string; readonly by: readonly string[] }) => (
  <>
    {highlight(text, by).map((piece, at) =>
      piece.isHit ? <mark key={at}>{piece.text}</mark> : piece.text,
    )}
  </>
);
