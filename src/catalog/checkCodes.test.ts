import { describe, expect, test } from 'vitest';
import { changed } from '../../tests/changed.ts';
import { openFiles } from '../../tests/open.ts';
import { problemsIn } from '../../tests/problems.ts';

const files = openFiles();
const codes = 'content/codes.yaml';

/** What is wrong with the content once the numbers have been changed. */
const problemsOf = (change: (text: string) => string): string => {
  return problemsIn(changed(files, codes, change)).join('\n');
};

describe('numbers of entries stop with a sentence', () => {
  test('an offer has none', () => {
    expect(problemsOf((text) => text.replace('avp.line: 7\n', ''))).toMatchInlineSnapshot(
      `"content/codes.yaml: "avp.line" has no number. Add "avp.line: 65" at the end."`,
    );
  });

  test('two entries have the same', () => {
    expect(problemsOf((text) => text.replace('acs: 30', 'acs: 11'))).toMatchInlineSnapshot(
      `"content/codes.yaml: "acs" has the number 11, which is that of "hope". Give it 65: numbers are never used again."`,
    );
  });

  test('a number is too large for a code', () => {
    expect(problemsOf((text) => text.replace('acs: 30', 'acs: 4096'))).toMatchInlineSnapshot(
      `"content/codes.yaml: acs is 4096. Numbers go from 1 to 4095."`,
    );
  });

  test('what has gone may stay in the list', () => {
    expect(problemsOf((text) => `${text.trimEnd()}\ngone.groups: 1000\n`)).toBe('');
  });
});
