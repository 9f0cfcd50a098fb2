import { expect, test } from 'vitest';
import { laterCards } from '#catalog/laterCards.ts';
import { projectContent } from '#catalog/project.ts';

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
  expect(Object.fromEntries(later)).toMatchInlineSnapshot();
});

test('the card about a meeting does not lead to the page about it, which is not linked from results (R3)', () => {
  expect(laterCards(content).get('together-not-now')).not.toBe('together');
});

test('a card that stands on no page stops the build', () => {
  const { 'support-someone': _, ...pages } = content.site.cards.pages;
  const without = { ...content, site: { ...content.site, cards: { ...content.site.cards, pages } } };
  expect(() => laterCards(without)).toThrowErrorMatchingInlineSnapshot();
});
