import { expect, test } from 'vitest';
import { laterCards } from '#views/laterCards.ts';
import { projectContent } from '#views/projectContent.ts';

const content = projectContent();

test('what danger shows stays on the page of questions; every other card has a page that says the same', () => {
  const later = laterCards(content);
  expect(Object.keys(content.words.en.cards).filter((id) => !later.has(id))).toEqual([
    'crisis',
    'danger',
    'device',
    'medical',
    'now',
    'pause',
  ]);
  expect(Object.fromEntries(later)).toMatchInlineSnapshot(`
    {
      "access": "basics",
      "acs": "questions",
      "both": "both",
      "children": "basics",
      "coverage-gap": "for-me",
      "immigration": "questions",
      "order": "basics",
      "partner-help": "for-me",
      "police-facts": "questions",
      "reporting": "questions",
      "support-someone": "for-others",
      "teen": "basics",
      "together-not-now": "check",
    }
  `);
});

test('the card about a meeting does not lead to the page about it, which is not linked from results (R3)', () => {
  expect(laterCards(content).get('together-not-now')).not.toBe('together');
});

test('no card leads whoever was hurt to the page for people who caused harm', () => {
  expect([...laterCards(content).values()]).not.toContain('for-change');
});

test('a card that stands on no page stops the build', () => {
  const pages = { ...content.site.cards.pages, 'support-someone': 'nowhere' };
  const without = {
    ...content,
    site: { ...content.site, cards: { ...content.site.cards, pages } },
  };
  expect(() => laterCards(without)).toThrowErrorMatchingInlineSnapshot(
    `[Error: content/site.yaml: the card "support-someone" stands on no page. Name a page that says the same in cards.pages, or set the card on one as {{card:support-someone}}.]`,
  );
});
