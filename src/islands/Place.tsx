import type { Suggestion } from '#domain/suggest.ts';
import type { FindData } from '#domain/findData.ts';
import { Copy } from '#islands/Copy.tsx';
import { preparePlace } from '#islands/preparePlace.ts';
import type { Say } from '#i18n/say.ts';

interface Props {
  readonly data: FindData;
  readonly say: Say;
  readonly store: ParentNode;
  readonly suggestion: Suggestion;
  /** Among the first: then what is not known stands open. */
  readonly isFirst: boolean;
  /** Someone may be watching the device: numbers stand behind a question (R6). */
  readonly isWatched: boolean;
}

/** One suggested place: what its page says, why it is shown, and what is not known (R24). */
export const Place = ({ data, say, store, suggestion, isFirst, isWatched }: Props) => {
  const { id, kind, why, unknown, face, notes } = suggestion;
  const reading = data.readings[id];
  const folded = unknown.filter((key) => !face.includes(key));
  return (
    <div class="suggestion" data-suggestion={id}>
      {kind === 'page' && reading !== undefined ? (
        <article>
          <h3>{reading.heading}</h3>
          <p>{reading.intro}</p>
          <p>
            <a class="go" href={reading.path}>
              {say('results.readPage')}
            </a>
          </p>
        </article>
      ) : (
        <Copy
          of={store.querySelector(`[data-place="${id}"]`)}
          prepare={(copy) => {
            preparePlace(copy, say, { notes, face }, isWatched);
          }}
        />
      )}
      <Sentences title={say('results.why')} sentences={why.map((key) => say(`why.${key}`))} />
      {folded.length > 0 && (
        <details open={isFirst}>
          <summary>{say('results.unknown')}</summary>
          <ul>
            {folded.map((key) => (
              <li key={key}>
                {say(`unknown.${key}`)}
                {data.sentences[`ask.${key}`] !== undefined && <q>{say(`ask.${key}`)}</q>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
};

const Sentences = ({
  title,
  sentences,
}: {
  readonly title: string;
  readonly sentences: readonly string[];
}) =>
  sentences.length === 0 ? null : (
    <div class="reason">
      <h4>{title}</h4>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
