import { parse } from 'yaml';

/**
 * A value as a file holds it, in the form in which the one before it was written, if it can be: in quotes, without
 * them, or as lines under "|-".
 *
 * @param before the source of the value that it takes the place of.
 */
export const written = (before: string, value: string): string => {
  const [, header, indent] = /^(\|[-+]?)[^\n]*\n(?:[ ]*\n)*( +)/.exec(before) ?? [];
  if (header !== undefined && indent !== undefined) {
    // What stands after the last line belongs to the next field.
    const [after = ''] = /\n*$/.exec(before) ?? [];
    const lines = value.split('\n').map((line) => (line === '' ? '' : indent + line));
    return `${header}\n${lines.join('\n')}${after}`;
  }
  return isPlain(before) && staysPlain(value) ? value : JSON.stringify(value);
};

const isPlain = (before: string): boolean => !/^["'|>]/.test(before);

/** Whether YAML reads it as itself without quotes, alone and among fields in braces. */
const staysPlain = (value: string): boolean => {
  if (/[\n"'#]|: |:$/.test(value)) return false;
  try {
    const read: unknown = parse(`- a: ${value}\n- { a: ${value} }`);
    return JSON.stringify(read) === JSON.stringify([{ a: value }, { a: value }]);
  } catch {
    return false;
  }
};
