import type { Answers } from '#domain/answers.ts';
import { suggest } from '#domain/suggest.ts';
import type { Suggestion } from '#domain/suggest.ts';
import { Aside } from '#islands/Aside.tsx';
import { CardCopy } from '#islands/CardCopy.tsx';
import type { FindData } from '#domain/findData.ts';
import { Heading } from '#islands/Heading.tsx';
import { Place } from '#islands/Place.tsx';
import type { Say } from '#i18n/say.ts';

interface Props {
  readonly data: FindData;
  readonly say: Say;
  readonly store: ParentNode;
  readonly answers: Answers;
  readonly change: () => void;
  readonly clear: () => void;
}

/** The places to start; the answers themselves are not said again (never-rule 37). */
export const Results = ({ data, say, store, answers, change, clear }: Props) => {
  const { cards, first, more, shows } = suggest(data.guide, answers);
  const before = cards.filter(({ stands }) => stands === 'before');
  const after = cards.filter(({ stands }) => stands !== 'before');
  const areNumbersHeld = shows.includes('veil-numbers');
  const places = (list: readonly Suggestion[], isFirst: boolean) => (
    <div class="places">
      {list.map((suggestion) => (
        <Place
          key={suggestion.id}
          data={data}
          say={say}
          store={store}
          suggestion={suggestion}
          isFirst={isFirst}
          isWatched={areNumbersHeld}
        />
      ))}
    </div>
  );
  return (
    <>
      <Heading text={say('results.title')} />
      <p class="intro">{say('results.intro')}</p>
      {before.length > 1 && (
        <p>
          <a class="go" href="#r1">
            {say('results.jump')}
          </a>
        </p>
      )}
      {before.map((card) => (
        <CardCopy
          key={card.id}
          card={card}
          store={store}
          say={say}
          isWatched={areNumbersHeld}
          isBefore
        />
      ))}
      <h2 id="r1">{say('results.first')}</h2>
      {places(first, true)}
      {shows.includes('meeting') && (
        <section class="card">
          <h3>
            <a class="go" href={data.paths.together}>
              {say('results.meeting')}
            </a>
          </h3>
          <p>{say('results.meeting.note')}</p>
        </section>
      )}
      {after.length > 0 && <h2>{say('results.cards')}</h2>}
      {after.map((card) => (
        <CardCopy key={card.id} card={card} store={store} say={say} isWatched={areNumbersHeld} />
      ))}
      {more.length > 0 && (
        <>
          <h2>{say('results.more')}</h2>
          <p class="quiet">{say('results.moreNote')}</p>
          {places(more, false)}
        </>
      )}
      {shows.includes('outside') && (
        <>
          <h2>{say('results.outside')}</h2>
          <p>
            <a class="go" href={`${data.paths.talk}#line-${data.outside}`}>
              {say('results.outside.note')}
            </a>
          </p>
        </>
      )}
      {shows.includes('small') && (
        <>
          <h2>{say('results.small')}</h2>
          <p>{say('results.small.note')}</p>
        </>
      )}
      <p class="buttons">
        <button type="button" onClick={change}>
          {say('results.change')}
        </button>
        <button type="button" onClick={clear}>
          {say('results.clear')}
        </button>
      </p>
      <Aside data={data} say={say} />
    </>
  );
};
