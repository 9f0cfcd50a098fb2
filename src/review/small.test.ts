import { expect, test } from 'vitest';
import { decoded } from '#review/decoded.ts';
import { withSignature } from '#review/head.ts';
import { largestThatHolds } from '#review/largestThatHolds.ts';
import { difference, readable } from '#review/markup.ts';
import { typed } from '#review/typing.ts';

test('what a telephone types by itself is put right, and French gets its spaces', () => {
  expect(typed('C\u2019est \u201cbon\u201d\r\n', 'x', 'fr')).toBe(`C'est "bon"`);
  expect(typed('Ça va ? « Oui » !', 'x', 'fr')).toBe('Ça va\u00a0? «\u00a0Oui\u00a0»\u00a0!');
  expect(typed('Ça va\u202f?', 'x', 'fr')).toBe('Ça va\u00a0?');
  expect(typed('Va ? ', 'x', 'es')).toBe('Va ?');
});

test('a text of one line stays one, and one of several keeps its own', () => {
  expect(typed('one\ntwo', 'before', 'es')).toBe('one two');
  expect(typed('one\r\ntwo', 'before\nafter', 'es')).toBe('one\ntwo');
});

test('the head of a file says who has read it, once, or that it is a draft', () => {
  const draft = '---\ntitle: A\nreview: draft\n---\nText\nreview: draft\n';
  const signed = withSignature(draft, { by: 'A "B" $&', on: '2026-11-26' });
  expect(signed).toBe(
    '---\ntitle: A\nreview: reviewed\nreviewedBy: "A \\"B\\" $&"\nreviewedOn: "2026-11-26"\n---\nText\nreview: draft\n',
  );
  expect(withSignature(signed, { by: 'C', on: '2026-12-01' })).toContain(
    'review: reviewed\nreviewedBy: "C"\nreviewedOn: "2026-12-01"\n---',
  );
  expect(withSignature(signed, null)).toBe(draft);
  expect(withSignature('---\ntitle: A\n---\nText\n', null)).toBe(
    '---\ntitle: A\nreview: draft\n---\nText\n',
  );
});

test('of many, only those are left out that break something, with the reason', () => {
  const list = Array.from({ length: 40 }, (_, at) => at);
  let trials = 0;
  const { kept, broken } = largestThatHolds(list, (some) => {
    trials += 1;
    const bad = some.find((one) => one === 7 || one === 31);
    return bad === undefined ? null : `not ${bad}`;
  });
  expect(kept).toEqual(list.filter((one) => one !== 7 && one !== 31));
  expect(broken).toEqual([
    { one: 7, why: 'not 7' },
    { one: 31, why: 'not 31' },
  ]);
  expect(trials).toBeLessThan(30);
});

test('files of Windows and of its old tools are read, and what is no text is not', () => {
  expect(decoded(new TextEncoder().encode('\ufeffa\r\nb'))).toBe('a\nb');
  expect(decoded(new Uint8Array([0xff, 0xfe, 0x61, 0, 0x0d, 0, 0x0a, 0]))).toBe('a\n');
  expect(decoded(new Uint8Array([0x61, 0xe9, 0x62]))).toBeNull();
});

test('the marks of a text are shown as what they mean, and nothing in it is taken as HTML', () => {
  expect(readable('See [**x** <b>](page:talk) or [](text:nys), {{count}} **times**')).toBe(
    'See <u>**x** &lt;b&gt;</u> or <code dir="ltr">text:nys</code>, <code dir="ltr">{{count}}</code> <strong>times</strong>',
  );
  expect(difference('Call <b> now.', 'Call & text now.')).toBe(
    'Call <del>&lt;b&gt;</del><ins>&amp; text</ins> now.',
  );
});
