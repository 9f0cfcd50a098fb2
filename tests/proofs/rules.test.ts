import { describe, expect, test } from 'vitest';
import { readContent } from '#checks/readContent.ts';
import { today } from '#catalog/today.ts';
import { openFiles } from '../open.ts';
import { broken, sourceOf } from './broken.ts';
import { cardClaims } from './cardClaims.ts';
import { filterClaims } from './filterClaims.ts';
import { proverOf } from './prove.ts';
import { safetyClaims } from './safetyClaims.ts';
import { startingClaims } from './startingClaims.ts';
import { seconds } from './z3.ts';

const files = openFiles();
const content = readContent(files, today());
const claims = [...safetyClaims, ...startingClaims, ...cardClaims, ...filterClaims].map(
  (claim) => [claim.says, claim] as const,
);
const prove = await proverOf(sourceOf(content));

describe('for every valid set of answers', () => {
  test.each(claims)('%s', async (says, claim) => {
    const began = performance.now();
    expect(await prove(claim)).toBeNull();
    console.log(`proved in ${seconds(began)}: ${says}`);
  });
});

describe('a broken rule makes the proof fail', () => {
  test.each(claims)('%s', async (_, claim) => {
    const proveBroken = await proverOf(broken(files, content, claim.broken));
    expect(await proveBroken(claim)).not.toBeNull();
  });
});
