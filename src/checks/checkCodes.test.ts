import { describe, expect, test } from 'vitest';
import { changed } from '../../tests/changed.ts';
import { openContent, openFiles } from '../../tests/open.ts';
import { problemsIn } from '../../tests/problems.ts';

const files = openFiles();
const codes = 'content/codes.yaml';
/** The number that nothing has had. */
const next = String(Math.max(...Object.values(openContent().codes)) + 1);

/** What is wrong with the content once the numbers have been changed. */
const problemsOf = (change: (text: string) => string): string => {
  return problemsIn(changed(files, codes, change)).join('\n');
};

describe('numbers of entries stop with a sentence', () => {
  test('an offer has none', () => {
    expect(problemsOf((text) => text.replace('avp.line: 7\n', ''))).toBe(
      `content/codes.yaml: "avp.line" has no number. Add "avp.line: ${next}" at the end.`,
    );
  });

  test('two entries have the same', () => {
    expect(problemsOf((text) => text.replace('acs: 30', 'acs: 11'))).toBe(
      `content/codes.yaml: "acs" has the number 11, which is that of "hope". Give it ${next}: numbers are never used again.`,
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
