import type { Answers } from '#domain/answers.ts';
import { settledAnswers } from '#domain/answers.ts';
import { isJoint } from '#domain/place.ts';
import type { Candidate } from '#domain/place.ts';
import type { Question } from '#domain/question.ts';
import { rulingsOf } from '#domain/ruling.ts';
import type { PlacedRule } from '#domain/rule.ts';
import { shownCards } from '#domain/shownCards.ts';
import type { ShownCard } from '#domain/shownCards.ts';
import { standingOf } from '#domain/standing.ts';
import type { Standing } from '#domain/standing.ts';

/** All that suggestions are made from. */
export interface Guide {
  readonly questions: readonly Question[];
  readonly rules: readonly PlacedRule[];
  readonly places: readonly Candidate[];
}

/** One suggested place, with why and what is not known, as keys of sentences. */
export interface Suggestion {
  readonly id: string;
  readonly kind: Candidate['kind'];
  readonly why: readonly string[];
  readonly unknown: readonly string[];
  readonly notes: readonly string[];
}

/** What is shown to a person for their answers. */
export interface Suggestions {
  readonly cards: readonly ShownCard[];
  readonly first: readonly Suggestion[];
  readonly more: readonly Suggestion[];
  readonly meetingPage: boolean;
}

/** The most places that stand first (R29). */
const mostFirst = 3;

/** Places to start for these answers: pure, the same for the same answers in whatever order they came. */
export const suggest = (guide: Guide, given: Answers): Suggestions => {
  const answers = settledAnswers(guide.questions, given);
  const rulings = rulingsOf(guide.rules, guide.questions, answers);
  const limits = rulings.flatMap(({ rule, applies }) =>
    rule.kind === 'limit' && applies ? [rule.offers] : [],
  );
  const limit = Math.min(...limits, Infinity);
  const standings = guide.places
    .filter((place) => !isJoint(place))
    .map((place) => standingOf(place, rulings))
    .filter(
      ({ place, isOut, starts }) =>
        !isOut && (place.kind !== 'offer' || limit === Infinity || (starts && !place.isHeldBack)),
    )
    .sort(byScore);
  const first = withLine(standings.filter(isStart), standings);
  const offers = standings.filter(({ place }) => place.kind === 'offer');
  const shown = offers.filter((standing) => first.includes(standing)).length;
  const more = offers
    .filter((standing) => !first.includes(standing))
    .slice(0, Math.max(0, limit - shown));
  return {
    cards: shownCards(rulings),
    first: first.map(suggestion),
    more: more.map(suggestion),
    meetingPage: rulings.some(({ rule, applies }) => rule.kind === 'meeting' && applies),
  };
};

const isStart = ({ place, score, starts, mayBeFirst }: Standing): boolean =>
  mayBeFirst && (place.kind === 'offer' ? starts : score > 0);

/** At most three, at least one of them a line (R28, R29). */
const withLine = (ranked: readonly Standing[], all: readonly Standing[]): readonly Standing[] => {
  const isLine = ({ place }: Standing): boolean => place.kind === 'line';
  const first = ranked.slice(0, mostFirst);
  const line = all.find((standing) => isLine(standing) && standing.score > 0);
  return first.some(isLine) || line === undefined
    ? first
    : [...first.slice(0, mostFirst - 1), line];
};

/** Equal places stand from A to Z by id, which favors no one (R25). */
const byScore = (a: Standing, b: Standing): number =>
  b.score - a.score || (a.place.id < b.place.id ? -1 : 1);

const suggestion = ({ place, why, unknown, notes }: Standing): Suggestion => ({
  id: place.id,
  kind: place.kind,
  why,
  unknown,
  notes,
});
