import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectContent } from '#views/projectContent.ts';
import { openData } from '#hsds/openData.ts';
import { recordSchema } from '#hsds/record.ts';

test('the example in docs/hsds.md is what the build writes', () => {
  const [, example = ''] =
    /```json\n([\s\S]*?)\n```/.exec(readFileSync('docs/hsds.md', 'utf8')) ?? [];
  const record = recordSchema.parse(JSON.parse(openData(projectContent()).get('alpol.json') ?? ''));
  expect(JSON.parse(example)).toEqual(record.services?.[0]);
});
