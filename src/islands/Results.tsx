import { useMemo } from 'preact/hooks';
import type { Answers } from '#domain/answers.ts';
import type { ShownCard } from '#domain/shownCards.ts';
import { suggest } from '#domain/suggest.ts';
import { Aside } from '#islands/Aside.tsx';
import { Copy } from '#islands/Copy.tsx';
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

/** Cards that come before the places: what is urgent, or must be known before a call (R5 to R8, R12). */
const urgent = ['now', 'pause', 'device', 'medical', 'danger', 'both'];

/** The places to start; the answers themselves are not said again. */
export const Results = ({ data, say, store, answers, change, clear }: Props) => {
  const { cards, first, more, meetingPage } = useMemo(() => suggest(data.guide, answers), [answers]);
  const ids = cards.map(({ id }) => id);
  const isWatched = ids.includes('device');
  const soonAsked = answers['soon']?.includes('soon') === true;
  // A bad day is not tonight: then the same card comes after the places (R12).
  const comesFirst = ({ id }: ShownCard): boolean =>
    urgent.includes(id) && (id !== 'pause' || soonAsked);
  const shown = (list: readonly ShownCard[]) =>
    list.map((card) => <CardCopy key={card.id} card={card} store={store} />);
  const after = cards.filter((card) => !comesFirst(card));
  return (
    <>
      <Heading text={say('results.title')} />
      <p class="intro">{say('results.intro')}</p>
      {shown(cards.filter(comesFirst))}
      <h2>{say('results.first')}</h2>
      <p role="status" class="quiet">
        {say('results.count', { count: first.length })}
      </p>
      <div class="places">
        {first.map((suggestion) => (
          <Place key={suggestion.id} data={data} say={say} store={store} suggestion={suggestion} isWatched={isWatched} />
        ))}
      </div>
      {after.length > 0 && <h2>{say('results.cards')}</h2>}
      {shown(after)}
      {meetingPage && (
        <section class="card">
          <h3>
            <a href={data.paths.together}>{say('results.meeting')}</a>
          </h3>
          <p>{say('results.meeting.note')}</p>
        </section>
      )}
      {more.length > 0 && (
        <>
          <h2>{say('results.more')}</h2>
          <p class="quiet">{say('results.moreNote')}</p>
          <div class="places">
            {more.map((suggestion) => (
              <Place key={suggestion.id} data={data} say={say} store={store} suggestion={suggestion} isWatched={isWatched} />
            ))}
          </div>
        </>
      )}
      <h2>{say('results.outside')}</h2>
      <p>
        <a href={`${data.paths.talk}#line-national`}>{say('results.outside.note')}</a>
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

const CardCopy = ({ card, store }: { readonly card: ShownCard; readonly store: ParentNode }) => {
  const template = store.querySelector<HTMLTemplateElement>('template[data-cards]');
  return (
    <Copy
      of={template?.content.querySelector(`[data-card="${card.id}"]`) ?? null}
      prepare={(copy) => {
        for (const part of copy.querySelectorAll<HTMLElement>('[data-part]')) {
          if (!card.parts.includes(part.dataset['part'] ?? '')) part.remove();
        }
      }}
    />
  );
};
