import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldedChunks, foldedWords } from '#search/fold.ts';

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

test.each([
  ['łđðøßæœıþς', 'lddossaeoeithσ'],
  ['ŁĐÐØẞÆŒIÞΣ', 'lddossaeoeithσ'],
  ['ٱىیکةہھۃەں', 'ايي\u0643ههههه\u0646'],
])('%s: every letter that Unicode does not take apart becomes its plain one', (typed, plain) => {
  expect(fold(typed)).toBe(plain);
});

test.each([
  ['Arabic', 0x0660],
  ['Persian and Urdu', 0x06f0],
  ['Hindi', 0x0966],
  ['Bengali', 0x09e6],
])('each digit of %s is its own', (_, zero) => {
  const typed = String.fromCodePoint(...Array.from({ length: 10 }, (__, at) => zero + at));
  expect(fold(typed)).toBe('0123456789');
});

test.each([
  ['212-714-1141', '2127141141'],
  ['(212) 714 1141', '2127141141'],
  ['212.714.1141', '2127141141'],
  ['212\u2011714\u20141141', '2127141141'],
  ['1-800-621-4673', '8006214673'],
  ['+1 (800) 621-4673', '8006214673'],
  ['18006214673', '8006214673'],
  ['call 800-621-4673; 212-714-1141', 'call', '8006214673', '2127141141'],
  // The country's 1 is left out before ten digits alone, and only at their beginning.
  ['180-062-1467', '1800621467'],
  ['1180062146731', '1180062146731'],
  ['21180062146', '21180062146'],
  ['21-800-621-4673', '218006214673'],
  // Too short to be a number to call: words of their own.
  ['12-345', '12', '345'],
  ['1 - 2', '1', '2'],
  ['12-3456', '123456'],
])('%s: numbers to call are one word, however they are set apart', (typed, ...words) => {
  expect(foldedWords(typed)).toEqual(words);
});

test('what stands between two letters by an apostrophe is kept together in chunks, and cut in words', () => {
  expect(foldedChunks("won't d’aide j`ai 'tis dogs' a''b rock'n'roll")).toEqual([
    ...["won't", 'd’aide', 'j`ai', 'tis', 'dogs', 'a', 'b', "rock'n'roll"],
  ]);
  expect(foldedWords("won't rock'n'roll")).toEqual(['won', 't', 'rock', 'n', 'roll']);
  expect([foldedChunks(''), foldedChunks(' -… '), foldedWords('')]).toEqual([[], [], []]);
});

test('small letters for all, plain or not', () => {
  expect([fold('HELP'), fold('É'), fold('HELP É')]).toEqual(['help', 'e', 'help e']);
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
