import { describe, expect, test } from 'vitest';
import { problemsIn } from '../../tests/problems.ts';
import {
  files,
  messages,
  problemsOf,
  replaced,
  withMessages,
  without,
} from '../../tests/reading.ts';

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
      `"content/words/en/search.yaml: topics.suicide.6 is "kill > myself". Write letters, numbers and spaces, and "*" for any ending."`,
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

  test.each([
    ['programs', 'spare', 'there is no program "spare". Add content/programs/spare/facts.yaml'],
    ['pages', 'spare', 'there is no page "spare". Add it to the pages in src/i18n/addresses.ts'],
  ])('a file of %s is there and nothing needs it', (kind, id, missed) => {
    const file = `content/words/en/${kind}/${id}.md`;
    const text = files.get(`content/words/en/${kind}/${kind === 'pages' ? 'ways' : 'vip'}.md`);
    expect(problemsIn(new Map(files).set(file, text ?? ''))).toContain(
      `${file}: ${missed}, or take this file out.`,
    );
  });

  test('a card is there in another language alone', () => {
    const file = 'content/words/es/cards/spare.md';
    const text = files.get('content/words/es/cards/order.md') ?? '';
    expect(problemsIn(new Map(files).set(file, text))).toContain(
      `${file}: there is no card "spare" in English. Write content/words/en/cards/spare.md, or take this file out.`,
    );
  });

  test('a page has no words', () => {
    expect(problemsOf(without('content/words/en/pages/talk.md'))).toMatchInlineSnapshot(
      `"content/words/en/pages/talk.md: this file is missing. Write it."`,
    );
  });
});
