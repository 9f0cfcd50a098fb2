import { expect, test } from 'vitest';
import { readContent } from '#checks/readContent.ts';
import { today } from '#catalog/today.ts';
import { openFiles } from '../open.ts';
import { answersFrom } from '../oracle.ts';
import { comparison } from './agreement.ts';
import { broken, sourceOf } from './broken.ts';
import { seconds } from './z3.ts';

const count = 2_000;
/** So many are asked about at once. */
const batch = 100;
const files = openFiles();
const content = readContent(files, today());
const { guide } = sourceOf(content);
const people = Array.from({ length: count }, (_, at) => answersFrom(guide.questions, 31_000 + at));

test(`the encoding and the engine say the same of ${count} people with answers of a fixed seed`, async () => {
  const began = performance.now();
  const compare = await comparison(guide, guide);
  for (let from = 0; from < count; from += batch)
    expect(await compare(people.slice(from, from + batch))).toBeNull();
  console.log(`${count} people in ${seconds(began)}`);
});

test.each([
  ['a quota', { rule: 'hold-acc' }],
  ['a tier', { rule: 'young', from: 'tier: young', to: 'tier: far' }],
  ['a card', { rule: 'both', from: 'is: both', to: 'is: caused-only' }],
  ['a reason', { rule: 'free', from: 'avoid.cost', to: 'avoid.found' }],
  ['what is not known', { rule: 'ask-judged' }],
])('the comparison sees %s that is another', async (_, one) => {
  const compare = await comparison(broken(files, content, [one]).guide, guide);
  expect(await compare(people.slice(0, batch))).not.toBeNull();
});
