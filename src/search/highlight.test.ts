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
  ['a short word only where it begins one', 'of offers, coffee', ['of'], '[of] [of]fers, coffee'],
  ['a short word nowhere in the middle', 'coffee', ['of'], 'coffee'],
  ['a long word in the middle', 'coffee', ['off'], 'c[off]ee'],
  ['no empty word', 'coffee', [''], 'coffee'],
  [
    'more than one word, hits that touch as one',
    'help line helpline',
    ['help', 'line'],
    '[help] [line] [help]line',
  ],
  ['the last letter', 'a b', ['b'], 'a [b]'],
  ['after a number as after a letter', '24help help', ['help'], '24help [help]'],
  [
    'an Arabic word and no more of its neighbors',
    'خط، المساعدة، خط',
    ['مساعد'],
    'خط، [المساعدة]، خط',
  ],
  ['a Latin word inside Arabic by its letters alone', 'خط helpline', ['help'], 'خط [help]line'],
  ['Latin letters beside Arabic ones by themselves', 'helpخط', ['help'], '[help]خط'],
  ['a mark that stands first', '\u0301a', ['a'], '\u0301[a]'],
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

test('an excerpt is cut between words, a third before the hit', () => {
  const words = Array.from({ length: 200 }, (_, at) => `w${String(at).padStart(3, '0')}`);
  const long = words.join(' ');
  const cut = excerpt(long, ['w100']);
  // 280 characters, from the first word that begins 94 or fewer before the hit.
  expect(cut).toBe(`… ${words.slice(82, 138).join(' ')} …`);
  expect(excerpt(long, ['w000'])).toBe(`${words.slice(0, 56).join(' ')} …`);
  expect(excerpt(long, ['w199'])).toBe(`… ${words.slice(181).join(' ')}`);
  expect(excerpt(long, ['w028'])).toBe(`… ${words.slice(10, 66).join(' ')} …`);
  expect(excerpt(long, ['w027'])).toBe(`${words.slice(0, 56).join(' ')} …`);
  const exact = 'x'.repeat(280);
  expect(excerpt(exact, ['x'])).toBe(exact);
  expect(excerpt(`${exact}yy`, ['x'])).toBe(`${exact} …`);
  // What is just as long as may be shown to its end is.
  expect(excerpt(`${long}x`, ['w162'])).toBe(`… ${words.slice(144).join(' ')}x`);
  expect(excerpt(`${long.slice(0, 270)} needle`, ['needle'])).toBe(`${long.slice(0, 270)} needle`);
  expect(excerpt(`${long.slice(0, 273)} needle`, ['needle'])).toBe(`${long.slice(0, 273)} needle`);
  // A hit that begins the text is shown from its beginning, however long it is.
  const name = 'n'.repeat(150);
  expect(excerpt(`${name} ${long}`, [name])).toMatch(new RegExp(`^${name} w000 .* …$`));
});
