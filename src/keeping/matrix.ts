import type { Content } from '#catalog/content.ts';
import { placesOf } from '#catalog/placesOf.ts';
import { keptOf, tiersOf } from '#keeping/matrixTiers.ts';
import type { Condition } from '#domain/condition.ts';
import type { Offer } from '#domain/place.ts';
import { isJoint } from '#domain/place.ts';
import type { Question } from '#domain/question.ts';
import type { Rule } from '#domain/rule.ts';
import { isMeant } from '#domain/select.ts';

const preface = `# What each answer does for each program

Written from content/rules.yaml by \`node src/commands/run.mjs matrix\`; not by hand. A test keeps it in step.

- **must**: the program itself says that it is for these people. Another answer leaves it among all options only.
- **tier**: puts the offer in a tier, by its number from the top; a higher tier always wins, whatever else was answered.
- **reason**: within a tier, more of these come first. What is not known never counts against a place.
- **held**: among the first three, a place is held open for it, where the list of kept places says so.
- **few**: only so many of its kind can be among the first.
- **opens**, **closes**: lets it stand among the first, or keeps it from there (in danger: from the results).
- **tell**: says why it is shown, what is not known, or what to know first.
- **not** before a word: picking this takes that effect away.

A rule may ask for more than one answer; this page shows every answer it looks at. Nothing here removes a
line, and a skipped question excludes nothing. An offer marked \\* is joint: no answer ever suggests it.
`;

/** A page for people: programs against the options of every question, by what the rules do. */
export const matrixOf = (content: Content): string => {
  const offers = placesOf(content).filter((place) => place.kind === 'offer');
  const tables = content.questions.map((question) => tableOf(question, offers, content));
  return [preface, tiersOf(content), keptOf(content), ...tables].join('\n');
};

const tableOf = (question: Question, offers: readonly Offer[], content: Content): string => {
  const { rules, words } = content;
  const { messages } = words.en;
  const head = [
    'Answer',
    ...offers.map((offer) => (isJoint(offer) ? `${offer.id} \\*` : offer.id)),
    'Cards',
  ];
  const rows = question.options.map(({ id }) => {
    const reference = `${question.id}.${id}`;
    const said = messages[`question.${question.id}.option.${id}`] ?? '';
    return [
      `${said} (\`${id}\`)`,
      ...offers.map((offer) => effects(content, offer, reference)),
      cards(rules, reference),
    ];
  });
  const title = `## ${messages[`question.${question.id}.asks`] ?? ''} (\`${question.id}\`)\n`;
  return [
    title,
    ...[head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`),
    '',
  ].join('\n');
};

const effects = ({ rules, tiers }: Content, offer: Offer, reference: string): string => {
  const found = rules.flatMap((rule) =>
    'for' in rule && isMeant(offer, rule.for)
      ? directions(rule, reference).map((isFor) => effect(rule, isFor, tiers))
      : [],
  );
  return inOrder(found, [
    'must',
    ...tiers.map((_, at) => `tier ${String(at + 1)}`),
    'reason',
    'held',
    'few',
    'opens',
    'closes',
    'tell',
  ]);
};

/** What a rule does for an answer that speaks for its condition, or against it. */
const effect = (rule: Rule, isFor: boolean, tiers: readonly string[]): string => {
  const not = isFor ? '' : 'not ';
  switch (rule.kind) {
    case 'gate':
      return isFor ? 'opens' : 'closes';
    case 'tier':
      return `${not}tier ${String(tiers.indexOf(rule.tier) + 1)}`;
    case 'quota':
      return `${not}held`;
    case 'cap':
      return `${not}few`;
    case 'must':
    case 'reason':
    case 'tell':
    case 'more':
    case 'card':
    case 'limit':
    case 'show':
      return `${not}${rule.kind}`;
  }
};

const cards = (rules: readonly Rule[], reference: string): string =>
  [
    ...new Set(
      rules.flatMap((rule) =>
        rule.kind === 'card'
          ? directions(rule, reference).map((isFor) => `${isFor ? '' : 'not '}${rule.card}`)
          : [],
      ),
    ),
  ].join(', ');

/** Whether an answer speaks for a rule (true), against it (false), or both; nothing where it does not count. */
const directions = (rule: Rule, reference: string): readonly boolean[] => {
  const { unless } = rule;
  return [
    ...new Set([
      ...(rule.when === undefined ? [] : signs(rule.when, reference, true)),
      ...(unless === undefined ? [] : signs(unless, reference, false)),
    ]),
  ];
};

const signs = (condition: Condition, reference: string, isFor: boolean): readonly boolean[] => {
  if ('has' in condition) return condition.has === reference ? [isFor] : [];
  if ('known' in condition) return condition.known === reference.split('.')[0] ? [isFor] : [];
  if ('not' in condition) return signs(condition.not, reference, !isFor);
  return ('all' in condition ? condition.all : condition.any).flatMap((part) =>
    signs(part, reference, isFor),
  );
};

const inOrder = (found: readonly string[], order: readonly string[]): string =>
  order.flatMap((word) => [word, `not ${word}`].filter((one) => found.includes(one))).join(', ');
