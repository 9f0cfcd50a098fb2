import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldedWords } from '#search/fold.ts';

/** How a word is typed, and how it is written. */
const same: readonly (readonly [string, string])[] = [
  // The twenty of the search note.
  ['الاسري', 'الأسري'],
  ['ايواء', 'إيواء'],
  ['مُساعدة', 'مساعدة'],
  ['مساعده', 'مساعدة'],
  ['مستشفي', 'مستشفى'],
  ['عـدالة', 'عدالة'],
  ['قانوني', 'قانونی'],
  ['নারী', 'নারী'],
  ['महल', 'महल'],
  ['circulo', 'círculo'],
  ['sevis', 'sèvis'],
  ['spolecznosc', 'społeczność'],
  ['партнер', 'партнёр'],
  ['회복적', '회복적'],
  ['修复', '修复'],
  ['coeur', 'Cœur'],
  ['ELENA', 'élena'],
  ['strasse', 'Straße'],
  ['ile', 'İle'],
  ['σοφος', 'ΣΟΦΟΣ'],
  // Spanish, French, Haitian Creole, Polish, Vietnamese.
  ['nino', 'niño'],
  ['verguenza', 'vergüenza'],
  ['ecoute', 'écoute'],
  ['francais', 'français'],
  ['noel', 'Noël'],
  ['fanmi mwen', 'Fanmi mwen'],
  ['lopital', 'lòpital'],
  ['zazolc', 'zażółć'],
  ['lodz', 'Łódź'],
  ['nguoi dan', 'Người Dân'],
  // Arabic: hamza, madda, vowel signs, shadda, tatweel, wasla, presentation forms, digits.
  ['امراه', 'امرأة'],
  ['اسرة', 'أُسرة'],
  ['الان', 'الآن'],
  ['محمد', 'مُحَمَّد'],
  ['سلام', 'ســـلام'],
  ['اختي', 'ٱختي'],
  ['لا', '\ufefb'],
  ['911', '٩١١'],
  // Urdu: its own forms of kaf, ye, he, noon ghunna, and its digits.
  ['مدد كي', 'مدد کی'],
  ['گهر', 'گھر'],
  ['مين', 'میں'],
  ['988', '۹۸۸'],
  // Bengali and Hindi: letters with a dot below in both spellings, and digits; vowel signs stay.
  ['\u09af\u09bc', '\u09df'],
  ['\u0915\u093c', '\u0958'],
  ['कानूनी', 'क़ानूनी'],
  ['311', '৩১১'],
  ['711', '७११'],
  // Russian.
  ['елка', 'Ёлка'],
  ['мои', 'мой'],
  // Korean and Chinese, also wide letters and what a Mac takes apart.
  ['한국', '\u1112\u1161\u11ab\u1100\u116e\u11a8'],
  ['abc', 'ＡＢＣ'],
  ['office', 'oﬃce'],
  // What is not seen: joiners, marks of direction, soft hyphens.
  ['سلام', '\u200fسلام\u200e'],
  ['help', 'he\u00adlp\u200b'],
];

/** Words that must stay apart. */
const apart: readonly (readonly [string, string])[] = [
  ['নারী', 'নর'],
  ['महिला', 'महल'],
  ['mediation', 'meditation'],
  ['meditation', 'medication'],
  ['علم', 'عمل'],
];

test.each(same)('%s finds %s', (typed, written) => {
  expect(fold(typed)).toBe(fold(written));
});

test.each(apart)('%s is not %s', (one, other) => {
  expect(fold(one)).not.toBe(fold(other));
});

test('words are cut at all that is no letter, mark, number or picture', () => {
  expect(foldedWords(" L'aide, c'est (R+R) 1-800… \u{1f600}नमस्ते দিন ")).toEqual([
    'l',
    'aide',
    'c',
    'est',
    'r',
    'r',
    '1',
    '800',
    '\u{1f600}',
    'नमस्ते',
    'দিন',
  ]);
});

describe('whatever is typed', () => {
  test('folding twice is folding once, and never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(fold(fold(text)).normalize('NFC')).toBe(fold(fold(fold(text))));
        expect(foldedWords(text).every((word) => word.length > 0)).toBe(true);
      }),
    );
  });
});
