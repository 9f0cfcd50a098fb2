import type { Condition } from '#domain/condition.ts';

/** One part of conditions; what it is made of is named by its number in the list. */
export type Part =
  | { readonly has: string }
  | { readonly known: string }
  | { readonly not: number }
  | { readonly all: readonly number[] }
  | { readonly any: readonly number[] };

/** Conditions taken apart, so that what many of them share is read once. */
export interface Parts {
  /** Every part once, after those that it is made of. */
  readonly list: readonly Part[];
  /** For each condition the number of its part. */
  readonly wholes: readonly number[];
}

/** Takes conditions apart. */
export const partsOf = (conditions: readonly Condition[]): Parts => {
  const list: Part[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (condition: Condition): number => {
    const part = partOf(condition, numberOf);
    const name = JSON.stringify(part);
    const number = numbers.get(name) ?? list.push(part) - 1;
    numbers.set(name, number);
    return number;
  };
  return { wholes: conditions.map(numberOf), list };
};

const partOf = (condition: Condition, numberOf: (condition: Condition) => number): Part => {
  if ('not' in condition) return { not: numberOf(condition.not) };
  if ('all' in condition) return { all: condition.all.map(numberOf) };
  if ('any' in condition) return { any: condition.any.map(numberOf) };
  return condition;
};
