import type { Answers } from '#domain/answers.ts';
import { settledAnswers } from '#domain/answers.ts';
import { chooseFirst } from '#domain/chooseFirst.ts';
import { isJoint } from '#domain/place.ts';
import type { Candidate } from '#domain/place.ts';
import type { Question } from '#domain/question.ts';
import { ranked, turnOf } from '#domain/rank.ts';
import { applying, rulingsOf } from '#domain/ruling.ts';
import type { Ruling } from '#domain/ruling.ts';
import type { PlacedRule, Show } from '#domain/rule.ts';
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
  /** Those of `unknown` that stand on the face of the place. */
  readonly face: readonly string[];
  readonly notes: readonly string[];
}

/** What is shown to a person for their answers. */
export interface Suggestions {
  readonly cards: readonly ShownCard[];
  readonly first: readonly Suggestion[];
  readonly more: readonly Suggestion[];
  readonly meetingPage: boolean;
  /** What else stands on the page of results. */
  readonly shows: readonly Show['what'][];
}

/**
 * Places to start for these answers: pure, the same for the same answers in whatever order they came.
 *
 * Gates leave places out; tiers, reasons and the turn of the answers put the rest in order; quotas and caps
 * choose the first three; what is left stands in "more" (docs/decisions/15).
 */
export const suggest = (guide: Guide, given: Answers): Suggestions => {
  const answers = settledAnswers(guide.questions, given);
  const rulings = rulingsOf(guide.rules, guide.questions, answers);
  const turn = turnOf(guide.questions, answers);
  const limit = Math.min(...applying(rulings, 'limit').map(({ offers }) => offers), Infinity);
  const byPlace = spokenOf(rulings);
  const standings = guide.places
    .filter((place) => !isJoint(place))
    .map((place) => standingOf(place, byPlace.get(place.id) ?? []))
    .filter(({ isOut }) => !isOut);
  const first = chooseFirst(
    ranked(
      standings.filter(({ mayBeFirst }) => mayBeFirst),
      turn,
    ),
    rulings,
  );
  const rest = standings.filter((standing) => !first.includes(standing));
  const room = Math.max(0, limit - first.filter(isOffer).length);
  const offers = rest.filter(isOffer).filter((standing) => limit === Infinity || isReady(standing));
  const added = applying(rulings, 'more').flatMap(({ places }) => places);
  const shows = applying(rulings, 'show').map(({ what }) => what);
  return {
    cards: shownCards(rulings),
    first: first.map(suggestion),
    more: [
      ...ranked(offers, turn).slice(0, room),
      ...rest.filter(({ place }) => place.kind !== 'offer' && added.includes(place.id)),
    ].map(suggestion),
    meetingPage: shows.includes('meeting'),
    shows,
  };
};

/** What is said of each place: a rule that does not apply says nothing, but a gate or a "must" may close. */
const spokenOf = (rulings: readonly Ruling[]): ReadonlyMap<string, readonly Ruling[]> => {
  const spoken = new Map<string, Ruling[]>();
  for (const ruling of rulings) {
    const { rule, applies } = ruling;
    if (!('places' in rule) || !(applies || rule.kind === 'gate' || rule.kind === 'must')) continue;
    for (const place of rule.places) {
      const found = spoken.get(place);
      if (found === undefined) spoken.set(place, [ruling]);
      else found.push(ruling);
    }
  }
  return spoken;
};

const isOffer = ({ place }: Standing): boolean => place.kind === 'offer';

/** In danger only what there is a reason to begin with, and what takes new people, is shown at all. */
const isReady = ({ place, tier }: Standing): boolean =>
  tier !== Infinity && place.kind === 'offer' && !place.isHeldBack;

const suggestion = ({ place, why, unknown, face, notes }: Standing): Suggestion => ({
  id: place.id,
  kind: place.kind,
  why,
  unknown,
  face,
  notes,
});
