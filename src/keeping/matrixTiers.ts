import type { Content } from '#catalog/content.ts';
import { placesOf } from '#catalog/placesOf.ts';
import type { Place } from '#domain/place.ts';
import { isJoint } from '#domain/place.ts';
import type { Rule } from '#domain/rule.ts';
import { isMeant } from '#domain/select.ts';

/** The tiers from the top, each with what can stand in it and the rules that it comes from. */
export const tiersOf = (content: Content): string =>
  listed(
    'The tiers, from the top',
    content.tiers.map((tier) => {
      const mine = content.rules.filter((rule) => rule.kind === 'tier' && rule.tier === tier);
      return `${tier}: ${meant(mine, content)} (${from(mine)})`;
    }),
  );

/** For whom a place among the first is kept, in the order in which it is given, and how many of a kind can be there. */
export const keptOf = (content: Content): string => {
  const { rules } = content;
  return [
    listed(
      'Kept places among the first three: the earlier in this list has it first',
      rules.flatMap((rule) =>
        rule.kind === 'quota'
          ? [`at least ${String(rule.least)} of ${meant([rule], content)} (${from([rule])})`]
          : [],
      ),
    ),
    listed(
      'How many of one kind can be among the first three',
      rules.flatMap((rule) =>
        rule.kind === 'cap'
          ? [
              `at most ${String(rule.most)} of ${meant([rule], content)}${rule.each === undefined ? '' : ', for each program'} (${from([rule])})`,
            ]
          : [],
      ),
    ),
  ].join('\n');
};

const listed = (title: string, items: readonly string[]): string =>
  [`## ${title}`, '', ...items.map((item, at) => `${String(at + 1)}. ${item}`), ''].join('\n');

/** The places that rules speak of and that can be among the first at all: those that some tier is for. */
const meant = (rules: readonly Rule[], content: Content): string =>
  placesOf(content)
    .filter((place) => !isJoint(place) && isNamed(place, rules))
    .filter((place) =>
      isNamed(
        place,
        content.rules.filter(({ kind }) => kind === 'tier'),
      ),
    )
    .map(({ id }) => id)
    .join(', ');

const isNamed = (place: Place, rules: readonly Rule[]): boolean =>
  rules.some((rule) => 'for' in rule && isMeant(place, rule.for));

const from = (rules: readonly Rule[]): string =>
  [...new Set(rules.map((rule) => rule.from))].join(', ');
