import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, highlight } from '#search/highlight.ts';

/** The text with its hits in brackets. */
const shown = (text: string, ...by: readonly string[]): string =>
  highlight(text, by)
    .map((piece) => (piece.isHit ? `[${piece.text}]` : piece.text))
    .join('');

test.each([
  ['a beginning', 'Counselors listen', ['counsel'], '[Counsel]ors listen'],
  ['every place', 'A group of groups', ['group'], 'A [group] of [group]s'],
  [
    'words that begin with it rather than words that hold it',
    'regroup the group',
    ['group'],
    'regroup the [group]',
  ],
  ['an accent', 'Un CÍRCULO', ['circulo'], 'Un [CÍRCULO]'],
  ['an accent taken apart', 'ci\u0301rculo', ['circulo'], '[círculo]'],
  ['one letter for two', 'Sœur', ['soeur'], '[Sœur]'],
  ['part of a letter for two', 'Sœur', ['so'], '[Sœ]ur'],
  ['an Arabic word whole', 'خط المساعدة الآن', ['مساعد'], 'خط [المساعدة] الآن'],
  ['vowel signs with their letters', 'مُسَاعَدَة قريبة', ['مساعده'], '[مُسَاعَدَة] قريبة'],
  ['a Bengali word whole', 'নারী ও শিশু', ['নার'], '[নারী] ও শিশু'],
  ['a Hindi word whole', 'क्षमा और न्याय', ['न्य'], 'क्षमा और [न्याय]'],
  ['Chinese in the middle', '我们修复关系', ['修复'], '我们[修复]关系'],
  ['Korean', '회복적 정의', ['회복'], '[회복]적 정의'],
  ['nothing', 'Nothing here', [], 'Nothing here'],
  ['an emoji beside it', '\u{1f600}help\u{1f600}', ['help'], '\u{1f600}[help]\u{1f600}'],
  ['letters that mean something to patterns', 'a (b) [c] <i>', ['b'], 'a ([b]) [c] <i>'],
])('marks %s', (_, text, by, wanted) => {
  expect(shown(text, ...by)).toBe(wanted);
});

describe('whatever the text and the words', () => {
  test('the pieces are the text, and no piece is cut from its marks', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.array(fc.string({ unit: 'grapheme', maxLength: 4 }), { maxLength: 3 }),
        (text, by) => {
          const pieces = highlight(text, by);
          expect(pieces.map((piece) => piece.text).join('')).toBe(text.normalize('NFC'));
          for (const { text: piece } of pieces.slice(1)) expect(piece).not.toMatch(/^\p{M}/u);
        },
      ),
    );
  });
});

test('an excerpt shows why a long text was found', () => {
  const long = `${'word '.repeat(100)}needle ${'word '.repeat(100)}`;
  const cut = excerpt(long, ['needle']);
  expect(cut).toMatch(/^… .*needle.* …$/);
  expect(cut.length).toBeLessThan(300);
  expect(excerpt('Short.', ['needle'])).toBe('Short.');
  expect(excerpt(long, [])).toMatch(/^word .* …$/);
});
