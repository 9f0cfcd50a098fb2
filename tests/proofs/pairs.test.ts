import { describe, expect, test } from 'vitest';
import { readContent } from '#checks/readContent.ts';
import { today } from '#catalog/today.ts';
import { openFiles } from '../open.ts';
import { broken, sourceOf } from './broken.ts';
import { pairClaims } from './pairClaims.ts';
import { pairProver } from './prove.ts';
import { seconds } from './z3.ts';

const files = openFiles();
const content = readContent(files, today());
const { guide } = sourceOf(content);

describe('for every two valid sets of answers', () => {
  test.each(pairClaims.map((claim) => [claim.says, claim] as const))('%s', async (says, claim) => {
    const began = performance.now();
    expect(await (await pairProver(guide, claim.change))(claim)).toBeNull();
    console.log(`proved in ${seconds(began)}: ${says}`);
  });
});

describe('a broken rule makes the proof fail', () => {
  test.each(pairClaims.map((claim) => [claim.says, claim] as const))('%s', async (_, claim) => {
    const source = broken(files, content, claim.broken);
    expect(await (await pairProver(source.guide, claim.change))(claim)).not.toBeNull();
  });
});
