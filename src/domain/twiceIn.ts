/**
 * The first name that the outermost object of a JSON text gives twice: `JSON.parse` keeps the last silently.
 *
 * The text must be JSON; nothing is built, so depth and length cost only one pass.
 */
export const twiceIn = (text: string): string | undefined => {
  const names = new Set<string>();
  let depth = 0;
  // Strings as wholes, then what opens, closes or follows a name.
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    else if (
      depth === 1 &&
      /^\s*:/.test(text.slice(index + token.length, index + token.length + 99))
    ) {
      const name: unknown = JSON.parse(token);
      if (typeof name !== 'string') continue;
      if (names.has(name)) return name;
      names.add(name);
    }
  }
  return undefined;
};
