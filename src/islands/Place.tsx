import type { Suggestion } from '#domain/suggest.ts';
import type { FindData } from '#domain/findData.ts';
import { Copy } from '#islands/Copy.tsx';
import type { Say } from '#i18n/say.ts';

interface Props {
  readonly data: FindData;
  readonly say: Say;
  readonly store: ParentNode;
  readonly suggestion: Suggestion;
  /** Someone may be watching the device: numbers stand behind a question (R6). */
  readonly isWatched: boolean;
}

/** One suggested place: what its page says, why it is shown, and what is not known (R24). */
export const Place = ({ data, say, store, suggestion, isWatched }: Props) => {
  const { id, kind, why, unknown, notes } = suggestion;
  const reading = data.readings[id];
  const questions = unknown.map((key) => `ask.${key}`).filter((key) => data.sentences[key] !== undefined);
  return (
    <div class="suggestion" data-suggestion={id}>
      {kind === 'page' && reading !== undefined ? (
        <article class="place">
          <h3>{reading.heading}</h3>
          <p>{reading.intro}</p>
          <p>
            <a href={data.paths.ways}>{say('results.readPage')}</a>
          </p>
        </article>
      ) : (
        <Copy
          of={store.querySelector(`[data-place="${id}"]`)}
          prepare={(copy) => {
            prepare(copy, say, notes.length > 0, isWatched);
          }}
        />
      )}
      <Sentences title={say('results.notes')} sentences={notes.map((key) => say(`note.${key}`))} />
      <Sentences title={say('results.why')} sentences={why.map((key) => say(`why.${key}`))} />
      <Sentences title={say('results.unknown')} sentences={unknown.map((key) => say(`unknown.${key}`))} />
      <Sentences title={say('results.ask')} sentences={questions.map((key) => say(key))} />
    </div>
  );
};

const Sentences = ({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }) =>
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

const prepare = (copy: Element, say: Say, isOpen: boolean, isWatched: boolean): void => {
  // What was avoided and is a fact of this place must be in sight (R17).
  if (isOpen) copy.querySelector('[data-more]')?.setAttribute('open', '');
  if (!isWatched) return;
  for (const ways of copy.querySelectorAll('[data-ways]')) {
    const details = document.createElement('details');
    const summary = document.createElement('summary');
    summary.textContent = say('line.show');
    const question = document.createElement('p');
    question.textContent = say('line.safeFirst');
    ways.replaceWith(question, details);
    details.append(summary, ways);
  }
};
