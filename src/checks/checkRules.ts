import { oneOf } from '#catalog/ContentError.ts';
import type { Content } from '#catalog/content.ts';
import { checkConditions } from '#checks/checkConditions.ts';
import { placesOf } from '#catalog/placesOf.ts';
import { isJoint } from '#domain/place.ts';
import { isMeant } from '#domain/select.ts';
import { isOffered, tieNames } from '#domain/program.ts';
import { needNames } from '#catalog/offerSchema.ts';
import type { Rule } from '#domain/rule.ts';

const rulesFile = 'content/rules.yaml';

/** Problems of rules and questions: names that lead nowhere, and things that nothing uses. */
export const checkRules = (content: Content): readonly string[] => [
  ...checkConditions(content),
  ...emptySelectors(content),
  ...twins(content.rules),
  ...cards(content),
  ...unreachableOffers(content),
];

/** Words of a selector that may fit nothing for now, and are no slip of the pen. */
const possible = new RegExp(
  [
    `tie:(${tieNames.join('|')})=(yes|no|unknown)`,
    `needs:(${needNames.join('|')})`,
    'cost:(free|unknown)',
    'speaks:[a-z]{2,3}',
    'asks:[a-z-]+',
    'for:(harmed|caused|both|family|children)=(yes|ask|no)',
    'format:(alone|peers|kin-without|joint|unknown)',
    'tie:police=(may|only-if-you-ask)',
    '(open:always|family:yes|caused:yes)',
  ]
    .map((word) => `^(not:)?${word}$`)
    .join('|'),
);

const emptySelectors = (content: Content): readonly string[] => {
  // A rule may name a program that is not offered now: it finds nobody, and stays for the day it is.
  const places = placesOf(content);
  return content.rules.flatMap((rule) =>
    'for' in rule
      ? rule.for
          // A tie, a cost, a need or a language that no place has today may be one tomorrow.
          .filter((selector) => {
            const sure = selector.split(' ').filter((word) => !possible.test(word));
            return sure.length > 0 && !places.some((place) => isMeant(place, [sure.join(' ')]));
          })
          .map(
            (selector) =>
              `${rulesFile}: rule "${rule.id}" is for "${selector}", which no place is. ${oneOf(places.map(({ id }) => id))}`,
          )
      : [],
  );
};

const twins = (rules: readonly Rule[]): readonly string[] =>
  rules
    .filter(({ id }, at) => rules.findIndex((other) => other.id === id) !== at)
    .map(({ id }) => `${rulesFile}: two rules are named "${id}". Give one of them another name.`);

const cards = ({ rules, words }: Content): readonly string[] => {
  const shown = rules.filter((rule) => rule.kind === 'card');
  const written = Object.keys(words.en.cards);
  return [
    ...shown
      .filter(({ card }) => !written.includes(card))
      .map(
        ({ id, card }) =>
          `${rulesFile}: rule "${id}" shows the card "${card}", which is not written. ${oneOf(written)}`,
      ),
    ...shown
      .filter(
        ({ card, part }) =>
          part !== undefined && words.en.cards[card]?.head.parts[part] === undefined,
      )
      .map(
        ({ id, card, part }) =>
          `${rulesFile}: rule "${id}" shows the part "${part ?? ''}", which card "${card}" does not have. Write it in content/words/en/cards/${card}.md.`,
      ),
    ...written
      .filter((card) => !shown.some((rule) => rule.card === card))
      .map(
        (card) =>
          `content/words/en/cards/${card}.md: no rule shows the card "${card}". Show it in ${rulesFile}, or take it out.`,
      ),
  ];
};

const unreachableOffers = (content: Content): readonly string[] => {
  const starts = content.rules.filter((rule) => rule.kind === 'tier');
  return placesOf({ ...content, programs: content.programs.filter(isOffered) })
    .filter((place) => place.kind === 'offer' && !isJoint(place))
    .filter((place) => !starts.some((rule) => 'for' in rule && isMeant(place, rule.for)))
    .map(
      ({ id }) =>
        `${rulesFile}: nothing can suggest the offer "${id}". Add a rule of kind tier for it.`,
    );
};
