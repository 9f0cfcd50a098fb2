/** Whether a number is for calling (TTY too) or for texting: a text code may be shorter. */
export type NumberUse = 'call' | 'text';

/**
 * What keeps a value from being published as a number, as a sentence that says the mend; null where
 * nothing does.
 *
 * A number has 10 digits of the North American plan, or 11 that begin with 1, or is a known short code.
 */
export const numberProblem = (value: string, use: NumberUse): string | null => {
  if (!/\d/.test(value)) return 'Give a number in digits, or take this out.';
  if (digitsOf(value).length > 15)
    return 'Give one number here, and each other one as an entry of its own.';
  if (/e?xt|poste|#|;|,|\dx\s?\d|\sx\s?\d/i.test(value))
    return 'Give the number alone, and the digits to press later as a field of their own: extension: "2".';
  if (/\p{L}/u.test(value)) return 'Write it in digits alone, as in "1-800-621-4673".';
  if (isShortCode(value, use)) return null;
  if (!planned.test(value)) return whole;
  return isInPlan(digitsOf(value))
    ? null
    : 'There is no such number: the area code and the three digits after it begin with 2 to 9, and neither ends in 11.';
};

/** A number's digits, as a telephone sends them. */
export const digitsOf = (value: string): string => value.replaceAll(/\D/g, '');

/** Whether digits that a link dials or texts are a number that can be published. */
export const isDialable = (digits: string, use: NumberUse): boolean =>
  numberProblem(digits, use) === null;

const whole =
  'Give all 10 digits, or 11 that begin with 1, as in "212-714-1141" or "1-800-621-4673"; a short code is one of 211, 311, 511, 711, 811, 911, 988 or, for texts, 5 or 6 digits.';

/** Service codes (https://www.nanpa.com/numbering/n11-codes) and the crisis line. */
const shortCodes = ['211', '311', '511', '711', '811', '911', '988'];

const isShortCode = (value: string, use: NumberUse): boolean =>
  shortCodes.includes(value) || (use === 'text' && /^[2-9]\d{4,5}$/.test(value));

/** How people write a number: with hyphens, dots or spaces, the area in brackets or not. */
const planned =
  /^(?:\+?1[-. \u2011]?)?(?:\(\d{3}\)[-. \u2011]?|\d{3}[-. \u2011]?)\d{3}[-. \u2011]?\d{4}$/;

const isInPlan = (digits: string): boolean =>
  /^1?(?!.11)[2-9]\d{2}(?!.11)[2-9]\d{2}\d{4}$/.test(digits);

/** Finds a number in a text, however it is written, in letters of the keys too; short codes are words of their own, and found nowhere. */
export const patternOf = (value: string): RegExp | null => {
  const digits = digitsOf(value).replace(/^1(?=\d{10}$)/, '');
  if (digits.length < 5) return null;
  const between = '[\\s().\\-\u2010-\u2015]*';
  const keyed = Array.from(digits, (digit) => `[${digit}${keys[Number(digit)] ?? ''}]`);
  return new RegExp(`(?<![\\dA-Za-z])(?:1${between})?${keyed.join(between)}(?![\\dA-Za-z])`, 'i');
};

/** The letters on a telephone's keys. */
const keys = ['', '', 'ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];
