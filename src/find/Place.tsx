import type { FindData } from '#wire/findData.ts';
import type { Suggestion } from '#domain/suggest.ts';
import { Copy } from '#pieces/Copy.tsx';
import { preparePlace, prepareRow } from '#find/preparePlace.ts';
import type { Given } from '#find/preparePlace.ts';
import { stored } from '#find/stored.ts';

interface Props {
  readonly data: FindData;
  readonly given: Given;
  readonly suggestion: Suggestion;
  /** As a row, with the rest of it folded. */
  readonly isRow: boolean;
}

/** One suggested place: its face, why it is shown, and what is not known (R24). */
export const Place = ({ data, given, suggestion, isRow }: Props) => {
  const { id, kind, why } = suggestion;
  const reading = data.readings[id];
  return (
    <div data-suggestion={id}>
      {kind === 'page' && reading !== undefined ? (
        <article class="place">
          <h3>
            <a href={reading.path}>{reading.heading}</a>
          </h3>
          <ul class="why" aria-label={given.say('results.why')}>
            {why.map((key) => (
              <li key={key}>{given.say(`why.${key}`)}</li>
            ))}
          </ul>
          <p>{reading.intro}</p>
        </article>
      ) : (
        <Copy
          of={stored(given.store, `[data-place="${id}"]`)}
          prepare={(copy) => {
            (isRow ? prepareRow : preparePlace)(copy, suggestion, given);
          }}
        />
      )}
    </div>
  );
};
