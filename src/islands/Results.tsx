import type { Answers } from '#domain/answers.ts';
import type { ShownCard } from '#domain/shownCards.ts';
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

/** Cards that stand before the places, whatever else there is (R5 to R7, R12). */
const urgent = ['now', 'pause', 'device', 'medical'];
/** Cards that stand there too where they would not push the places off the screen. */
const early = ['danger', 'both'];
const fewEnough = 2;

/** The places to start; the answers themselves are not said again (never-rule 37). */
export const Results = ({ data, say, store, answers, change, clear }: Props) => {
  const { cards, first, more, meetingPage } = suggest(data.guide, answers);
  const isWatched = cards.some(({ id }) => id === 'device');
  // In danger no number stands behind anything (R6).
  const areNumbersHeld = isWatched && answers['safety']?.includes('danger') !== true;
  // A bad day is not tonight: then the same card comes after the places (R12).
  const isUrgent = ({ id }: ShownCard): boolean =>
    urgent.includes(id) && (id !== 'pause' || answers['soon']?.includes('soon') === true);
  const pressing = cards.filter(isUrgent);
  const before =
    pressing.length < fewEnough
      ? cards.filter((card) => isUrgent(card) || early.includes(card.id))
      : pressing;
  const after = cards.filter((card) => !before.includes(card));
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
      {meetingPage && (
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
      <h2>{say('results.outside')}</h2>
      <p>
        <a class="go" href={`${data.paths.talk}#line-national`}>
          {say('results.outside.note')}
        </a>
      </p>
      {!isWatched && (
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
