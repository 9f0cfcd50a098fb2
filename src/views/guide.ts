import { placesOf } from '#catalog/placesOf.ts';
import type { Place } from '#domain/place.ts';
import type { PlacedRule, Rule } from '#domain/rule.ts';
import { isMeant } from '#domain/select.ts';
import type { Guide } from '#domain/suggest.ts';
import type { ShownContent } from '#shown/shownContent.ts';

/** What the engine needs of the content: questions, rules and places, and not a word. */
export const guideOf = (content: ShownContent, day: string = content.day): Guide => {
  const places = placesOf(content, day);
  return {
    questions: content.questions,
    rules: content.rules.flatMap((rule) => placed(rule, places, content.tiers)),
    places: places.map((place) =>
      place.kind === 'offer'
        ? { kind: place.kind, id: place.id, format: place.format, isHeldBack: place.isHeldBack }
        : { kind: place.kind, id: place.id },
    ),
  };
};

/** A rule with the places it speaks of by their ids; one cap for each program where it says so. */
const placed = (
  rule: Rule,
  places: readonly Place[],
  tiers: readonly string[],
): readonly PlacedRule[] => {
  if (!('for' in rule)) return [rule];
  const { for: selectors, ...rest } = rule;
  const meant = places.filter((place) => isMeant(place, selectors));
  if (rest.kind === 'tier') {
    return [{ ...rest, tier: tiers.indexOf(rest.tier), places: meant.map(({ id }) => id) }];
  }
  if (rest.kind !== 'cap' || rest.each === undefined) {
    return [{ ...rest, places: meant.map(({ id }) => id) }];
  }
  const programs = new Set(
    meant.flatMap((place) => (place.kind === 'offer' ? [place.program] : [])),
  );
  return [...programs]
    .map((program) => ({
      ...rest,
      places: meant.filter((p) => p.kind === 'offer' && p.program === program).map(({ id }) => id),
    }))
    .filter((cap) => cap.places.length > cap.most);
};
