import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import {
  changed,
  files,
  problemsOf,
  record,
  recordsIn,
  replaced,
  rules,
  withMessages,
  withRule,
} from '../../tests/reading.ts';

describe('rules stop with a sentence', () => {
  test('a rule asks for an option that is not there', () => {
    const bad = withRule('{ id: glad, from: R5, kind: card, card: now, when: safety.glad }');
    expect(problemsOf(bad)).toMatchInlineSnapshot(
      `"content/rules.yaml: rule "glad" asks for "safety.glad", but question "safety" has no option "glad". Use one of: …."`,
    );
  });

  test('a rule asks for a question that is not there, also in its "unless"', () => {
    const bad = withRule(
      '{ id: sky, from: R5, kind: card, card: now, when: safety.danger, unless: { not: weather.fair } }',
    );
    expect(problemsOf(bad)).toMatchInlineSnapshot(
      `"content/rules.yaml: rule "sky" asks for "weather.fair", but there is no question "weather". Use one of: …."`,
    );
  });

  test('a question is asked on an option that is not there', () => {
    expect(
      problemsOf(replaced('content/questions/soon.yaml', /^asked: .*$/m, 'asked: reason.guilty')),
    ).toMatchInlineSnapshot(
      `"content/questions/soon.yaml: the question asks for "reason.guilty", but question "reason" has no option "guilty". Use one of: …."`,
    );
  });

  test('a condition has a name that nobody gave', () => {
    const bad = withRule('{ id: glad, from: R5, kind: card, card: now, when: { is: at-ease } }');
    expect(problemsOf(bad)).toMatchInlineSnapshot(
      `"content/rules.yaml: there is no condition named "at-ease". Use one of: …."`,
    );
  });

  test('a condition is not written as one, and no other file is blamed for it', () => {
    const bad = withRule(
      '{ id: glad, from: R5, kind: card, card: now, when: { some: [safety.safe] } }',
    );
    expect(problemsOf(bad)).toBe(
      `${rules}: rule "glad", when is {"some":["safety.safe"]}. Write a condition as question.option, or with all, any, not, is, known or offered.`,
    );
  });

  test('a rule is for a place that is not there', () => {
    const bad = withRule(
      '{ id: round, from: R29, kind: tell, for: [vip.circle], when: needs.heal, unknown: space }',
    );
    expect(problemsOf(bad)).toMatchInlineSnapshot(
      `"content/rules.yaml: rule "round" is for "vip.circle", which no place is. Use one of: …."`,
    );
  });

  test.each([
    'program:vpi',
    'format:jiont',
    'way:telegram',
    'offers not:format:joint not:program:vip lines',
  ])('a rule is for "%s", which no place is', (selector) => {
    const bad = withRule(
      `{ id: odd, from: R29, kind: tell, for: ['${selector}'], unknown: space }`,
    );
    expect(problemsOf(bad)).toBe(
      `${rules}: rule "odd" is for "${selector}", which no place is. Use one of: ….`,
    );
  });

  test.each(['tie:polise=yes', 'tie:police=maybe', 'speeks:es', 'needs:haeling', 'cost:fre'])(
    'a rule is for "%s", which is a slip of the pen',
    (selector) => {
      const bad = withRule(
        `{ id: odd, from: R29, kind: tell, for: ['${selector}'], unknown: space }`,
      );
      expect(problemsOf(bad)).toContain(`rule "odd" is for "${selector}"`);
    },
  );

  test('two rules have one name', () => {
    const rule = '{ id: twin, from: R5, kind: card, card: now, when: safety.danger }';
    expect(problemsOf(withRule(`${rule}\n  - ${rule}`))).toMatchInlineSnapshot(
      `"content/rules.yaml: two rules are named "twin". Give one of them another name."`,
    );
  });

  test('a rule shows a card that is not written', () => {
    expect(
      problemsOf(withRule('{ id: sun, from: R5, kind: card, card: sun, when: safety.safe }')),
    ).toMatchInlineSnapshot(
      `"content/rules.yaml: rule "sun" shows the card "sun", which is not written. Use one of: …."`,
    );
  });

  test('a rule shows a part that its card does not have', () => {
    const bad = withRule(
      '{ id: sun, from: R5, kind: card, card: now, part: sun, when: safety.safe }',
    );
    expect(problemsOf(bad)).toMatchInlineSnapshot(
      `"content/rules.yaml: rule "sun" shows the part "sun", which card "now" does not have. Write it in content/words/en/cards/now.md."`,
    );
  });

  test('no rule shows a card', () => {
    const codes = `${files.get('content/codes.yaml') ?? ''}gone: 4000\n`;
    const bad = new Map(files)
      .set('content/codes.yaml', codes)
      .set('content/words/en/cards/spare.md', '---\ntitle: Spare\ndiscreet: Spare\n---\nSpare.\n');
    expect(problemsOf(bad)).toMatchInlineSnapshot(
      `
      "content/words/en/cards/spare.md: no rule shows the card "spare". Show it in content/rules.yaml, or take it out.
      content/codes.yaml: "spare" has no number. Add "spare: 4001" at the end."
    `,
    );
  });

  test('no rule uses a question', () => {
    const question = 'order: 99\nkind: single\noptions: [{ id: good }, { id: bad }]\n';
    const said = {
      'question.mood.asks': 'How is your mood?',
      'question.mood.why': 'Words.',
      'question.mood.option.good': 'Good',
      'question.mood.option.bad': 'Bad',
    };
    const bad = withMessages((all) => ({ ...all, ...said }));
    expect(
      problemsOf(new Map(bad).set('content/questions/mood.yaml', question)),
    ).toMatchInlineSnapshot(
      `"content/questions/mood.yaml: no rule uses the question "mood". Use it in content/rules.yaml, or take it out: nobody is asked for nothing."`,
    );
  });

  test('nothing can suggest an offer', () => {
    const bad = changed(rules, (text) => {
      const whole = record.parse(parse(text));
      const kept = recordsIn(whole['rules']).filter(
        (rule) => rule['kind'] !== 'tier' || String(rule['for']) !== 'vip.healing',
      );
      return stringify({ ...whole, rules: kept });
    });
    expect(problemsOf(bad)).toMatchInlineSnapshot(
      `"content/rules.yaml: nothing can suggest the offer "vip.healing". Add a rule of kind tier for it."`,
    );
  });
});
