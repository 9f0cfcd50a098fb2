import { parse } from 'yaml';

/**
 * A value as a file holds it, in the form in which the one before it was written, if it can be: in quotes, without
 * them, or as lines under "|-".
 *
 * @param before the source of the value that it takes the place of.
 * @param isInBraces whether it stands in braces or brackets, where a comma ends a value.
 */
export const written = (before: string, value: string, isInBraces: boolean): string => {
  const [, header, indent] = /^(\|[-+]?)[^\n]*\n(?:[ ]*\n)*( +)/.exec(before) ?? [];
  if (header !== undefined && indent !== undefined) {
    // What stands after the last line belongs to the next field.
    const [after = ''] = /\n*$/.exec(before) ?? [];
    const lines = value.split('\n').map((line) => (line === '' ? '' : indent + line));
    return `${header}\n${lines.join('\n')}${after}`;
  }
  return isPlain(before) && staysPlain(value, isInBraces) ? value : JSON.stringify(value);
};

const isPlain = (before: string): boolean => !/^["'|>]/.test(before);

/** Whether YAML reads it as itself without quotes. */
const staysPlain = (value: string, isInBraces: boolean): boolean => {
  if (value.includes('\n')) return false;
  try {
    const read: unknown = parse(isInBraces ? `{ a: ${value} }` : `a: ${value}`);
    return JSON.stringify(read) === JSON.stringify({ a: value });
  } catch {
    return false;
  }
};
