import { expect, test } from 'vitest';
import { digitsOf, isDialable, numberProblem, patternOf } from '#domain/phone.ts';

test.each([
  '1-800-621-4673',
  '718-643-8000',
  '(212) 714-1141',
  '+1 212 714 1141',
  '212.714.1141',
  '2127141141',
  '12127141141',
  '(212)714-1141',
  '988',
  '911',
  '811',
  '711',
  '511',
  '311',
  '211',
])('%s can be called and texted', (value) => {
  expect(numberProblem(value, 'call')).toBeNull();
  expect(numberProblem(value, 'text')).toBeNull();
  expect(isDialable(digitsOf(value), 'call')).toBe(true);
});

test.each(['88788', '22522', '741741'])('%s can be texted, and not called', (value) => {
  expect(numberProblem(value, 'text')).toBeNull();
  expect(numberProblem(value, 'call')).toMatch(/^Give all 10 digits/);
});

test.each(['122522', '7417410', '1741741', 'x22522'])('%s is no code to text', (value) => {
  expect(numberProblem(value, 'text')).not.toBeNull();
  expect(isDialable(value, 'text')).toBe(false);
});

const refused: readonly (readonly [string, RegExp])[] = [
  ['no phone', /^Give a number in digits/],
  ['unknown', /^Give a number in digits/],
  ['1-800-621-HOPE, ext. 2', /extension: "2"/],
  ['718-643-8000 ext. 2', /extension: "2"/],
  ['718-643-8000 x2', /extension: "2"/],
  ['718-643-8000x2', /extension: "2"/],
  ['718-643-8000x 2', /extension: "2"/],
  ['718-643-8000 x 2', /extension: "2"/],
  ['718-643-8000 xt 2', /extension: "2"/],
  ['718-643-8000 poste 2', /extension: "2"/],
  ['718-643-8000, 2', /extension: "2"/],
  ['718-643-8000 #2', /extension: "2"/],
  ['718-643-8000;ext=2', /extension: "2"/],
  ['1-800-621-HOPE', /^Write it in digits/],
  ['1-8OO-621-4673', /^Write it in digits/],
  ['718-643-80O0', /^Write it in digits/],
  ['718-643-8000 (day)', /^Write it in digits/],
  ['718-643-8000 or 718-643-8001', /^Give one number/],
  ['718-643-8000 / 718-643-8001', /^Give one number/],
  ['718-643-8000, 718-643-8001', /^Give one number/],
  ['718-643-8000 718-643-8001', /^Give one number/],
  ['718-643-8000 12345', /^Give all 10 digits/],
  ['718-643-8000 123456', /^Give one number/],
  ['718-643-800', /^Give all 10 digits/],
  ['718-643-80000', /^Give all 10 digits/],
  ['643-8000', /^Give all 10 digits/],
  ['2-718-643-8000', /^Give all 10 digits/],
  ['18006212', /^Give all 10 digits/],
  ['987', /^Give all 10 digits/],
  ['718--643-8000', /^Give all 10 digits/],
  ['+44 20 7946 0000', /^Give all 10 digits/],
  ['118-643-8000', /^There is no such number/],
  ['718-143-8000', /^There is no such number/],
  ['711-643-8000', /^There is no such number/],
  ['718-911-8000', /^There is no such number/],
];

test.each(refused)('%s cannot be published', (value, mend) => {
  expect(numberProblem(value, 'call')).toMatch(mend);
});

test.each(['٧١٨-٦٤٣-٨٠٠٠', '７１８-643-8000'])(
  '%s is not written in digits that every phone dials',
  (value) => {
    expect(numberProblem(value, 'call')).not.toBeNull();
  },
);

test.each([
  '1-800-621-4673',
  'tel:18006214673',
  '8006214673',
  '(800) 621 4673',
  '800.621.4673',
  '1-800-621-HOPE',
  'Call 1\u2011800\u2011621\u20114673.',
])('%s is found in a text by the number', (text) => {
  expect(patternOf('1-800-621-4673')?.test(text)).toBe(true);
  expect(patternOf('800-621-4673')?.test(text)).toBe(true);
});

test.each(['1-800-621-4674', '2800621467', '18006214673000', 'a8006214673'])(
  '%s is another number',
  (text) => {
    expect(patternOf('1-800-621-4673')?.test(text)).toBe(false);
  },
);

test('letters of the keys are found as their digits, small ones too', () => {
  const keys = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];
  for (const [at, letters] of keys.entries()) {
    const found = patternOf(`800-621-467${String(at + 2)}`);
    for (const letter of letters + letters.toLowerCase())
      expect(found?.test(`1-800-621-467${letter}`), letter).toBe(true);
    for (const letter of keys.filter((other) => other !== letters).join(''))
      expect(found?.test(`800-621-467${letter}`), letter).toBe(false);
  }
  // No letter stands on 0 and 1.
  for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
    expect(patternOf('800-621-4670')?.test(`800-621-467${letter}`), letter).toBe(false);
    expect(patternOf('800-621-4671')?.test(`800-621-467${letter}`), letter).toBe(false);
  }
});

test('only the 1 before ten digits may be left out', () => {
  expect(patternOf('41-800-621-4673')?.test('418006214673')).toBe(true);
  expect(patternOf('118006214673')?.test('18006214673')).toBe(false);
});

test('a code to text is found by itself, and a short code is a word like any other', () => {
  expect(patternOf('22522')?.test('Text LOVEIS to 22522.')).toBe(true);
  expect(patternOf('22522')?.test('4f22522a')).toBe(false);
  expect(patternOf('988')).toBeNull();
});
