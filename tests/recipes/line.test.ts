import { afterAll, expect, test } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { kitchen } from './kitchen.ts';

const { add, built, change, due, nextCode, npm, page, read, remove } = kitchen(['docs']);
afterAll(remove);

const from = `source: "https://lamp.example/", sourced: "2026-11", confidence: official, confirmed: null`;
const facts = `# A line that is made up.
order: 11
ways:
  - { kind: voice, value: "212-555-0143", hours: always, ${from} }
languages:
  - { code: en, how: spoken, ${from} }
police: { value: unknown, ${from} }
familyCanCall: { value: yes, ${from} }
`;
/** Its words, by language: its name, a plain name, what it is, and what is known of police. */
const words: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Lamp Line',
    'Helpline, New York',
    'A line for anyone who wants to talk.',
    "We don't know when they would call police. Ask them first.",
  ],
  es: [
    'Lamp Line (línea para hablar)',
    'Línea de ayuda, Nueva York',
    'Una línea para quien quiera hablar.',
    'No sabemos cuándo llamarían a la policía. Pregúnteles primero.',
  ],
  ar: [
    'Lamp Line (خط للحديث)',
    'خط مساعدة، نيويورك',
    'خط لمن يريد أن يتحدّث.',
    'لا نعرف متى قد يتصلون بالشرطة. يمكنك سؤالهم أولًا.',
  ],
  fr: [
    'Lamp Line (ligne d’écoute)',
    "Ligne d'aide, New York",
    'Une ligne pour toute personne qui veut parler.',
    "Nous ne savons pas dans quels cas ils appelleraient la police. Posez-leur d'abord la question.",
  ],
};

test('a line is added (CONTRIBUTING.md): what is missing is told, and then it is on the page of lines', () => {
  add('content/lines/lamp.yaml', facts);
  expect(due('lamp')).toMatchSnapshot();
  for (const locale of locales) {
    const [name, discreet, what, police] = (words[locale] ?? []).map((said) =>
      JSON.stringify(said),
    );
    change(
      `content/words/${locale}/lines.yaml`,
      (text) =>
        `${text.trimEnd()}\nlamp:\n  name: ${name ?? ''}\n  discreet: ${discreet ?? ''}\n  what: ${what ?? ''}\n  police: ${police ?? ''}\n`,
    );
  }
  expect(due('lamp').said).toMatchSnapshot();
  const number = nextCode();
  change('content/codes.yaml', (text) => `${text}lamp: ${number}\n`);
  npm('translated', 'all', 'lines.yaml');
  const last = due('lamp', 'lines.yaml');
  expect(last.said.split('\n').filter((line) => !line.startsWith('never confirmed'))).toEqual([]);
  npm('matrix');
  expect(built()).toBe('');
  for (const locale of locales) {
    const main = page(`${locale}/talk`);
    expect(main).toContain('212-555-0143');
    expect(main).toContain(words[locale]?.[2]);
  }
  expect(read('dist/hsds/line-lamp.json')).toContain('212-555-0143');
  expect(read('dist/en/options/index.html')).toContain('Lamp Line');
});
