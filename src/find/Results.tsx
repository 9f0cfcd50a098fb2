import type { Answers } from '#domain/answers.ts';
import { suggest } from '#domain/suggest.ts';
import type { Suggestion } from '#domain/suggest.ts';
import { Aside } from '#find/Aside.tsx';
import { CardCopy } from '#find/CardCopy.tsx';
import type { FindData } from '#wire/findData.ts';
import { Heading } from '#find/Heading.tsx';
import { Place } from '#find/Place.tsx';
import { TalkBlock } from '#find/TalkBlock.tsx';
import type { Say } from '#i18n/say.ts';

interface Props {
  readonly data: FindData;
  readonly say: Say;
  readonly store: ParentNode;
  /** Whether the store has what comes with the pack. */
  readonly isWhole: boolean;
  readonly answers: Answers;
  readonly change: () => void;
  readonly clear: () => void;
}

/** The places to start, someone to talk to before all else; the answers themselves are not said again (never-rule 37). */
export const Results = ({ data, say, store, isWhole, answers, change, clear }: Props) => {
  const { cards, first, more, shows } = suggest(data.guide, answers);
  const given = { say, store, isHeld: shows.includes('veil-numbers') };
  const before = cards.filter(({ stands }) => stands === 'before');
  const after = cards.filter(({ stands }) => stands !== 'before');
  const block = before.find(({ id }) => id === data.cards.talk);
  // What must be seen on the first screen stands within the block of people to talk to (R7).
  const below = before.filter((card) => card !== block);
  const seen = 1 + below.findIndex(({ id }) => id === data.cards.seen);
  const hasSmall = shows.includes('small');
  const isLine = ({ kind }: Suggestion): boolean => kind === 'line';
  const lines = first.filter(isLine);
  const places = first.filter((one) => !isLine(one));
  const placesOf = (list: readonly Suggestion[], isRow: boolean) =>
    list.map((suggestion) => (
      <Place
        // What comes with the pack is shown when it comes.
        key={`${suggestion.id}${String(isWhole)}`}
        {...{ data, given, suggestion, isRow }}
      />
    ));
  const buttons = (
    <>
      <button type="button" onClick={change}>
        {say('results.change')}
      </button>
      <button type="button" onClick={clear}>
        {say('results.clear')}
      </button>
    </>
  );
  return (
    <>
      <div class="turns">{buttons}</div>
      <Heading text={say('results.title')} />
      <div class="results">
        <div>
          <TalkBlock given={given} lines={lines} card={block}>
            {below.slice(0, seen).map((card) => (
              <CardCopy key={card.id} card={card} given={given} level={3} hasLead />
            ))}
          </TalkBlock>
          {below.slice(seen).map((card) => (
            <CardCopy key={card.id} card={card} given={given} level={2} hasLead />
          ))}
          {places.length > 0 && <h2>{say('results.first')}</h2>}
          <p class="intro">{say('results.intro')}</p>
          <div class="places first-places">{placesOf(places, false)}</div>
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
        </div>
        {(after.length > 0 || hasSmall) && (
          <section class="good" aria-labelledby="r1">
            <h2 id="r1">{say('results.cards')}</h2>
            <div class="folds">
              {after.map((card) => (
                <CardCopy key={`${card.id}${String(isWhole)}`} {...{ card, given, level: 3 }} />
              ))}
              {hasSmall && (
                <div>
                  <section class="card">
                    <details>
                      <summary>
                        <h3>{say('results.small')}</h3>
                      </summary>
                      <p>{say('results.small.note')}</p>
                    </details>
                  </section>
                </div>
              )}
            </div>
          </section>
        )}
        <div>
          {more.length > 0 && (
            <>
              <h2>{say('results.more')}</h2>
              <p class="quiet">{say('results.moreNote')}</p>
              <div class="places more-places">{placesOf(more, true)}</div>
            </>
          )}
          {shows.includes('outside') && (
            <p>
              <strong>{say('results.outside')}</strong>{' '}
              <a class="go" href={`${data.paths.talk}#line-${data.outside}`}>
                {say('results.outside.note')}
              </a>
            </p>
          )}
          <div class="turns">{buttons}</div>
        </div>
      </div>
      <Aside data={data} say={say} isAfterTalk />
    </>
  );
};
