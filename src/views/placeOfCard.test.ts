import { expect, test } from 'vitest';
import { placeOfCard } from '#views/placeOfCard.ts';
import { projectContent } from '#views/projectContent.ts';

const content = projectContent();

test('a card is found in the part of the page on which it stands, in every language alike', () => {
  expect(placeOfCard(content, 'en', 'partner-help')).toBe('/en/for-me/#p7');
  expect(placeOfCard(content, 'ar', 'partner-help')).toBe('/ar/for-me/#p7');
  expect(placeOfCard(content, 'en', 'immigration')).toBe('/en/questions/#p4');
});

test('a card that is on no page is told by its name', () => {
  expect(() => placeOfCard(content, 'en', 'nowhere')).toThrow(
    'content/site.yaml: the card "nowhere" stands on no page.',
  );
});
