import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { z } from 'astro/zod';
import type { Files } from '#catalog/files.ts';
import { today } from '#catalog/today.ts';
import { readContent } from '#catalog/readContent.ts';
import { changed as changedIn, withEntry as withEntryIn } from '../../tests/changed.ts';
import { openFiles } from '../../tests/open.ts';
import { problemsIn } from '../../tests/problems.ts';

const files = openFiles();
const vip = 'content/programs/vip/facts.yaml';
const rules = 'content/rules.yaml';
const messages = 'content/words/en/messages.json';

/** The content with one text changed. */
const changed = (file: string, change: (text: string) => string, from: Files = files): Files =>
  changedIn(from, file, change);

const without = (file: string): Files => new Map([...files].filter(([name]) => name !== file));

const replaced = (file: string, from: string | RegExp, to: string): Files =>
  changed(file, (text) => text.replace(from, to));

/** One more rule, as a person would write it under the others. */
const withRule = (rule: string): Files =>
  changed(rules, (text) => `${text.trimEnd()}\n  - ${rule}\n`);

const record = z.record(z.string(), z.unknown());
const recordsIn = (value: unknown): readonly Record<string, unknown>[] =>
  z.array(record).parse(value);

/** A YAML file with one entry of one of its lists changed. */
const withEntry = (file: string, list: string, at: number, fields: object): Files =>
  withEntryIn(files, file, list, at, fields);

const withMessages = (
  change: (all: Record<string, unknown>) => object,
  from: Files = files,
): Files =>
  changed(messages, (text) => JSON.stringify(change(record.parse(JSON.parse(text)))), from);

/**
 * What is wrong with the content; lists of names, which grow with it, are cut short. Other languages
 * lack what English lacks or has too much, and say the same of themselves.
 */
const problemsOf = (content: Files): string =>
  problemsIn(content)
    .filter((problem) => !/^content\/words\/(?!en\/)/.test(problem))
    .map((problem) => problem.replace(/Use one of: .*\.$/, 'Use one of: ….'))
    .join('\n');

test('the content as it stands holds together', () => {
  expect(problemsIn(files)).toEqual([]);
});

test('everything that is wrong is told at once, under one heading', () => {
  const bad = replaced(vip, 'status: open', 'status: closing');
  expect(() => readContent(new Map(bad).set('content/site.yaml', 'title: ""'), today())).toThrow(
    /^The content cannot be published yet:\n- content\/site\.yaml: .*\n(- .*\n)*- content\/programs\/vip\/facts\.yaml: status \(line \d+\) is "closing"/,
  );
});

test('a mend that says "use one of" names every one', () => {
  const [problem] = problemsIn(
    withRule('{ id: x, from: R5, kind: card, card: now, when: safety.sure }'),
  );
  expect(problem).toMatch(/Use one of: safe, uneasy, scared, danger, notsure\.$/);
});

describe('facts stop with a sentence', () => {
  test('a source is missing', () => {
    const bad = withEntry(vip, 'contacts', 0, { source: undefined });
    expect(problemsOf(bad)).toMatchInlineSnapshot(
      `"content/programs/vip/facts.yaml: contacts.0.source is nothing. Give the address of the page it was read on, as source."`,
    );
  });

  test('a source is not an address', () => {
    expect(
      problemsOf(withEntry(vip, 'offers', 0, { source: 'their website' })),
    ).toMatchInlineSnapshot(
      `"content/programs/vip/facts.yaml: offers.0.source is "their website". Give the address of the page it was read on, as source."`,
    );
  });

  test('a date lies in the future', () => {
    expect(problemsOf(withEntry(vip, 'claims', 0, { sourced: '2999-01' }))).toMatchInlineSnapshot(
      `"content/programs/vip/facts.yaml: the date "2999-01" lies in the future. Write the day the page or the call was made."`,
    );
    expect(
      problemsOf(withEntry('content/lines/hope.yaml', 'ways', 0, { confirmed: '2999-01-31' })),
    ).toMatchInlineSnapshot(
      `"content/lines/hope.yaml: the date "2999-01-31" lies in the future. Write the day the page or the call was made."`,
    );
  });

  test('today is not the future, tomorrow is', () => {
    const bad = withEntry(vip, 'claims', 0, { sourced: '2999-01-02' });
    expect(() => readContent(bad, '2999-01-02')).not.toThrow();
    expect(() => readContent(bad, '2999-01-01')).toThrow(/lies in the future/);
  });

  test('a date is written in another way', () => {
    expect(
      problemsOf(withEntry(vip, 'claims', 0, { sourced: '11/22/2025' })),
    ).toMatchInlineSnapshot(
      `"content/programs/vip/facts.yaml: claims.0.sourced is "11/22/2025". Write a date as "2026", "2026-11" or "2026-11-22", in quotes."`,
    );
  });

  test.each([
    ['street', '12 Example Street'],
    ['area', 'Corona'],
    ['map', 'https://maps.example/x'],
    ['latitude', 40.7],
    ['longitude', -73.9],
  ])('a hidden address has %s', (key, value) => {
    const problems = problemsOf(withEntry(vip, 'places', 0, { [key]: value }));
    expect(problems.replaceAll(key, 'KEY')).toBe(
      `${vip}: place "offices" is hidden and has "KEY". Take "KEY" out: people's lives depend on it.`,
    );
  });

  test('a hidden address is told with the file, the place and the mend', () => {
    expect(
      problemsOf(withEntry(vip, 'places', 0, { street: '12 Example Street' })),
    ).toMatchInlineSnapshot(
      `"content/programs/vip/facts.yaml: place "offices" is hidden and has "street". Take "street" out: people's lives depend on it."`,
    );
  });

  test('an offer names a contact that is not there', () => {
    expect(
      problemsOf(withEntry(vip, 'offers', 0, { contacts: ['switchboard'] })),
    ).toMatchInlineSnapshot(
      `"content/programs/vip/facts.yaml: offer "vip.one-to-one" names the contact "switchboard", which is not there. Use one of: …."`,
    );
  });

  test('a claim names an offer that is not there', () => {
    expect(problemsOf(withEntry(vip, 'claims', 1, { offer: 'vip.circle' }))).toMatchInlineSnapshot(
      `"content/programs/vip/facts.yaml: claim "new-program" names the offer "vip.circle", which is not there. Use one of: …."`,
    );
  });

  test('a contact leads through something that is not there', () => {
    expect(problemsOf(withEntry(vip, 'contacts', 2, { value: 'helpline' }))).toMatchInlineSnapshot(
      `"content/programs/vip/facts.yaml: contact "ask-collaborative" leads through "helpline", which is not there. Use one of: …."`,
    );
  });

  test('an offer bears the name of another program', () => {
    const problems = problemsOf(withEntry(vip, 'offers', 0, { id: 'avp.one-to-one' }));
    expect(problems).toContain(
      `${vip}: offer "avp.one-to-one" belongs to another program. Begin it with "vip.".`,
    );
  });
});

describe('files stop with a sentence', () => {
  test('the YAML is broken', () => {
    expect(problemsOf(changed(vip, (text) => `${text}\n  - [`))).toMatchInlineSnapshot(
      `"content/programs/vip/facts.yaml: cannot be read (Flow sequence in block collection must be sufficiently indented and end with a ], line 72). Mend the line it names."`,
    );
  });

  test('a key is not known', () => {
    expect(
      problemsOf(changed(vip, (text) => `${text}\nadress: "Main Street"\n`)),
    ).toMatchInlineSnapshot(
      `"content/programs/vip/facts.yaml: the file is {"short":"VIP","called":["Violence Intervention Program"],"s. Take out: adress."`,
    );
  });

  test('a value is none of those there are', () => {
    expect(
      problemsIn(replaced(vip, 'status: open', 'status: running')).join('\n'),
    ).toMatchInlineSnapshot(
      `"content/programs/vip/facts.yaml: status is "running". Use one of: draft, open, paused, closed, withdrawn."`,
    );
  });

  test('a file is missing', () => {
    expect(problemsOf(without('content/words/en/glossary.yaml'))).toMatchInlineSnapshot(
      `"content/words/en/glossary.yaml: this file is missing. Add it."`,
    );
  });

  test('a text has no head', () => {
    expect(
      problemsOf(replaced('content/words/en/pages/ways.md', /^---\n/, '')),
    ).toMatchInlineSnapshot(
      `"content/words/en/pages/ways.md: begins without its head. Put "---", the fields and "---" above the text."`,
    );
  });
});

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

describe('words stop with a sentence', () => {
  test.each([
    'why.free',
    'question.soon.option.soon',
    'question.fits.others.asks',
    'ask.hours',
    'note.tie.police',
  ])('the message %s is missing', (key) => {
    const bad = withMessages((all) =>
      Object.fromEntries(Object.entries(all).filter(([name]) => name !== key)),
    );
    expect(problemsOf(bad)).toBe(`${messages}: the sentence "${key}" is missing. Write it.`);
  });

  test('a message is empty', () => {
    expect(problemsOf(withMessages((all) => ({ ...all, 'why.free': '' })))).toMatchInlineSnapshot(
      `"content/words/en/messages.json: why.free is "". Too small: expected string to have >=1 characters."`,
    );
  });

  test('what people type leads nowhere, past the people to talk to, or stands twice', () => {
    const search = 'content/words/en/search.yaml';
    const problems = (from: string | RegExp, to: string): string =>
      problemsOf(replaced(search, from, to));
    const finding = (from: string | RegExp, to: string): string =>
      problemsOf(replaced('content/finding.yaml', from, to));
    expect(
      finding('find: [line:988, line:hope, line:nys]', 'find: [line:989]'),
    ).toMatchInlineSnapshot(
      `"content/finding.yaml: "suicide" leads to "line:989", which cannot be found. Name a line, an offer, a program, a page or a part of one, a card that stands on a page, or a word of the glossary."`,
    );
    expect(
      finding('find: [line:988, line:hope, line:nys]', 'find: [page:talk, line:hope]'),
    ).toMatchInlineSnapshot(
      `"content/finding.yaml: "suicide" is urgent and does not lead to a person first. Put a line first."`,
    );
    // What would send somebody who was hurt to a door for people who caused harm.
    expect(
      finding('abuse: { find: [page:for-me', 'abuse: { find: [line:acc'),
    ).toMatchInlineSnapshot(
      `"content/finding.yaml: "abuse" leads to "line:acc", which is for people who caused harm, and its words do not say that the writer did. Take it out, or write "caused: true" and only words that say so."`,
    );
    expect(finding('harmed: [line:hope', 'harmed: [page:for-change')).toMatchInlineSnapshot(
      `"content/finding.yaml: the door "harmed" leads to "page:for-change", which is for people who caused harm. Take it out."`,
    );
    expect(problems('kill myself,', 'kill myself, kill myself,')).toMatchInlineSnapshot(
      `"content/words/en/search.yaml: "kill myself" stands twice in "suicide". Take one out."`,
    );
    expect(problems('kill myself,', '"kill > myself",')).toMatchInlineSnapshot(
      `"content/words/en/search.yaml: topics.suicide.8 is "kill > myself". Write letters, numbers and spaces, and "*" for any ending."`,
    );
    expect(problems('  pets:', '  animals:')).toMatchInlineSnapshot(
      `"content/words/en/search.yaml: there is no topic "animals" in content/finding.yaml. Use a name from there."`,
    );
  });

  test('a program has no words', () => {
    expect(problemsOf(without('content/words/en/programs/vip.md'))).toMatchInlineSnapshot(
      `"content/words/en/programs/vip.md: this file is missing. Write it."`,
    );
  });

  test('a claim, a tie or an offer of a program has no words', () => {
    const words = 'content/words/en/programs/vip.md';
    const cut = (key: string): string =>
      problemsOf(replaced(words, new RegExp(`^  ${key}:.*\n(?:    .*\n)*`, 'm'), ''));
    expect(cut('began-1984')).toMatchInlineSnapshot(
      `"content/words/en/programs/vip.md (claims): the sentence "began-1984" is missing. Write it."`,
    );
    expect(cut('immigration')).toMatchInlineSnapshot(
      `"content/words/en/programs/vip.md (ties): the sentence "immigration" is missing. Write it."`,
    );
    expect(cut('vip.healing')).toMatchInlineSnapshot(
      `"content/words/en/programs/vip.md (offers): the sentence "vip.healing" is missing. Write it."`,
    );
  });

  test('words have no facts', () => {
    const words = 'content/words/en/programs/vip.md';
    expect(
      problemsOf(replaced(words, /^claims:$/m, 'claims:\n  rumor: "People say it is good."')),
    ).toMatchInlineSnapshot(
      `"content/words/en/programs/vip.md (claims): "rumor" has words here and no facts. Take it out, or add its facts."`,
    );
  });

  test('a page has no words', () => {
    expect(problemsOf(without('content/words/en/pages/talk.md'))).toMatchInlineSnapshot(
      `"content/words/en/pages/talk.md: this file is missing. Write it."`,
    );
  });
});
