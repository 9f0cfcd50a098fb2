import { expect, test } from 'vitest';
import { pagePath } from '#i18n/addresses.ts';
import { locales } from '#i18n/locales.ts';
import { projectContent } from '#views/projectContent.ts';
import { pageAt, read } from './built.ts';

const { questions, words } = projectContent();

test.each(locales)('in %s no rule says "Yes" or "No" without the question', (locale) => {
  const { messages } = words[locale];
  const said = (key: string): string => messages[`question.${key}`] ?? '';
  const items = pageAt(pagePath(locale, 'how')).root.querySelectorAll('li').map(read);
  const replies = questions
    .filter(({ options }) => options.some(({ id }) => id === 'no'))
    .flatMap(({ id, options }) =>
      options.map((option) => [said(`${id}.asks`), said(`${id}.option.${option.id}`)] as const),
    );
  const alone = replies.map(([, reply]) => reply).filter((reply) => items.includes(reply));
  expect(alone).toEqual([]);
  expect(replies.some(([asks, reply]) => items.includes(`${asks} ${reply}`))).toBe(true);
});
