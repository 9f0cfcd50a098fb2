import { afterAll, expect, test } from 'vitest';
import { locales } from '#i18n/locales.ts';
import type { Locale } from '#i18n/locales.ts';
import { kitchen } from './kitchen.ts';

const { add, built, change, due, edit, nextCode, npm, page, read, remove } = kitchen(['docs']);
afterAll(remove);

const uuid = (at: number): string => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
const record = {
  id: uuid(1),
  name: 'North Shore Circle',
  description: 'A group in New York where people talk.',
  website: 'https://north.example/',
  services: [
    {
      id: uuid(2),
      name: 'Talks',
      description: 'You talk with one worker.',
      eligibility_description: 'People who were hurt by a partner.',
      application_process: 'You call.',
      status: 'active',
      wait_time: 'Two weeks',
      phones: [{ id: uuid(3), number: '212-555-0144' }],
    },
  ],
};
const facts = 'content/programs/nsc/facts.yaml';

/** What stands to be written is written; here in English, since this tries the way and not the words. */
const write = (locale: Locale): void => {
  change(`content/words/${locale}/programs/nsc.md`, (text) =>
    text
      .replaceAll('To be written: ', '')
      .replace(
        'contacts: {}',
        'contacts:\n  website: { name: "Its website", purpose: "To read about it" }\n  phone-1: { name: "North Shore Circle", purpose: "To talk with a worker" }',
      ),
  );
};

test('a record of another list is made a draft, gone through and published (CONTRIBUTING.md)', () => {
  add('in.json', JSON.stringify(record));
  expect(npm('import:hsds', 'in.json')).toMatchSnapshot();
  expect(due('nsc')).toMatchSnapshot();
  for (const locale of locales) write(locale);
  edit(facts, ['format: "unknown"', 'format: "alone"'], ['harmed: "ask"', 'harmed: "yes"']);
  const number = nextCode();
  change('content/codes.yaml', (text) => `${text}nsc.talks: ${number}\n`);
  change(
    'content/rules.yaml',
    (text) =>
      `${text.trimEnd()}\n  - { id: start-nsc, from: R26, kind: tier, tier: young, for: [nsc.talks], when: reason.harmed, why: just-you }\n`,
  );
  expect(due('nsc').said).toBe('');
  edit(facts, ['status: draft', 'status: open']);
  npm('translated', 'all', 'programs/nsc.md');
  npm('matrix');
  npm('call:script', 'all');
  expect(built()).toBe('');
  for (const locale of locales) expect(page(`${locale}/options/nsc`)).toContain('212-555-0144');
  expect(read('dist/hsds/nsc.json')).toContain('212-555-0144');
});
