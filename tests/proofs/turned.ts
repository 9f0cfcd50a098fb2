import type { Answers } from '#domain/answers.ts';
import { ranked, turnOf } from '#domain/rank.ts';
import { rulingsOf } from '#domain/ruling.ts';
import type { Standing } from '#domain/standing.ts';
import { standingOf } from '#domain/standing.ts';
import type { Guide } from '#domain/suggest.ts';
import type { Ties } from './encode.ts';
import type { Above } from './order.ts';
import type { Term } from './term.ts';

/** The order of equals that the engine's turn gives, as ties of the encoding. */
export const turned = (
  { questions, rules, places }: Guide,
  ties: Ties,
  answers: Answers,
  shownFirst: readonly string[],
): readonly Term[] => {
  const rulings = rulingsOf(rules, questions, answers);
  const found = places
    .map((place) =>
      standingOf(
        place,
        rulings.filter(({ rule }) => 'places' in rule && rule.places.includes(place.id)),
      ),
    )
    .filter(({ isOut }) => !isOut);
  const turn = turnOf(questions, answers);
  const first = found.filter(({ mayBeFirst }) => mayBeFirst);
  const more = found.filter(
    ({ place }) => place.kind === 'offer' && !shownFirst.includes(place.id),
  );
  return [...tied(ties.first, ranked(first, turn)), ...tied(ties.more, ranked(more, turn))];
};

const tied = (above: Above, order: readonly Standing[]): readonly Term[] =>
  order.flatMap((one, at) =>
    order
      .slice(at + 1)
      .filter(({ tier, reasons }) => tier === one.tier && reasons === one.reasons)
      .map((other) => above(one.place.id, other.place.id)),
  );
