import { afterAll, expect, test } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { kitchen } from './kitchen.ts';

const { add, built, change, due, edit, npm, read, remove } = kitchen(['docs']);
afterAll(remove);

/** Its words, by language: the question, why it is asked, and its two answers. */
const words: Readonly<Record<string, readonly string[]>> = {
  en: ['Is evening a good time to call?', 'So we can show who answers at night.', 'Yes', 'No'],
  es: ['¿Puede llamar por la noche?', 'Para mostrar quién contesta de noche.', 'Sí', 'No'],
  ar: ['هل المساء وقت مناسب للاتصال؟', 'لنعرض من يجيب ليلًا.', 'نعم', 'لا'],
  fr: [
    'Le soir est-il un bon moment pour appeler ?',
    'Pour montrer qui répond la nuit.',
    'Oui',
    'Non',
  ],
};

test('a question with a rule is added (CONTRIBUTING.md), and its answer changes what is told', () => {
  add(
    'content/questions/evening.yaml',
    `order: 12\nkind: single\noptions:\n  - { id: 'yes' }\n  - { id: 'no' }\n`,
  );
  expect(due('evening')).toMatchSnapshot();
  change(
    'content/rules.yaml',
    (text) =>
      `${text.trimEnd()}\n  - { id: evening, from: R8, kind: reason, for: [hope], when: evening.yes, why: always-open }\n`,
  );
  expect(due('evening')).toMatchSnapshot();
  for (const locale of locales) {
    const [asks, why, yes, no] = (words[locale] ?? []).map((said) => JSON.stringify(said));
    edit(`content/words/${locale}/messages.json`, [
      '{\n',
      `{\n  "question.evening.asks": ${asks ?? ''},\n  "question.evening.why": ${why ?? ''},\n  "question.evening.option.yes": ${yes ?? ''},\n  "question.evening.option.no": ${no ?? ''},\n`,
    ]);
  }
  npm('translated', 'all', 'messages.json');
  expect(due('evening', 'messages.json').said).toBe('');
  npm('matrix');
  expect(read('docs/matrix.md')).toContain('evening');
  expect(built()).toBe('');
  for (const locale of locales) {
    // French has a space that does not break before its marks.
    const find = read(`dist/${locale}/find/index.html`).replaceAll(/\s/g, ' ');
    expect(find).toContain('"evening"');
    expect(find).toContain(words[locale]?.[0]);
  }
});
