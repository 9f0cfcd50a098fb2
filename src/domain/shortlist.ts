/** The most entries a list can hold. */
export const mostEntries = 20;

/**
 * Writes a list as a code for a link: version, checksum and the entries' numbers (content/codes.yaml), in order.
 *
 * Opaque to the eye, not secret: whoever has the site can read it. It holds numbers of places and cards, nothing else.
 */
export const codeOf = (numbers: readonly number[]): string => {
  const sum = checksum(numbers);
  const masks = stream(sum);
  const body = numbers.map((number) => spell(number ^ masks(), digitsOfEntry)).join('');
  return version + spell(sum, digitsOfSum) + body;
};

/**
 * Reads a code; null for whatever is not exactly what `codeOf` writes, so that a mangled link is never
 * taken for another list (one in 2^32 is).
 */
export const numbersIn = (code: string): readonly number[] | null => {
  if (!pattern.test(code)) return null;
  const sum = unspell(code.slice(1, 1 + digitsOfSum));
  const masks = stream(sum);
  const numbers: number[] = [];
  for (let at = 1 + digitsOfSum; at < code.length; at += digitsOfEntry) {
    numbers.push(unspell(code.slice(at, at + digitsOfEntry)) ^ masks());
  }
  const isList = new Set(numbers).size === numbers.length && !numbers.includes(0);
  return isList && checksum(numbers) === sum ? numbers : null;
};

/** No vowels and nothing that looks like something else: a code never spells a word. */
const letters = 'bcdfghjkmnpqrtvx';

/** The first letter of every code; another way of writing gets another one. */
const version = 'b';

const digitsOfSum = 8;
/** Twelve bits an entry: numbers from 1 to 4095. */
const digitsOfEntry = 3;

const pattern = new RegExp(
  `^${version}[${letters}]{${digitsOfSum}}([${letters}]{${digitsOfEntry}}){1,${mostEntries}}$`,
);

const spell = (value: number, digits: number): string =>
  Array.from({ length: digits }, (_, at) =>
    letters.charAt((value >>> (4 * (digits - 1 - at))) & 15),
  ).join('');

const unspell = (text: string): number =>
  Array.from(text).reduce((value, letter) => ((value << 4) | letters.indexOf(letter)) >>> 0, 0);

/** 32 bits over version and entries: FNV-1a, stirred as MurmurHash3 ends (https://github.com/aappleby/smhasher). */
const checksum = (numbers: readonly number[]): number => {
  const start = 0x811c9dc5 ^ version.charCodeAt(0);
  return stir(
    numbers
      .flatMap((number) => [number >> 8, number & 255])
      .reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193), start) ^ numbers.length,
  );
};

/** Twelve bits at a time that follow from the checksum, so that lists that are alike do not look alike. */
const stream = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = stir((state + 0x9e3779b9) | 0);
    return state >>> 20;
  };
};

const stir = (value: number): number => {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};
