import type { Problems } from '#catalog/parse.ts';

/** What an import takes at most: files come from strangers. */
export const limits = {
  /** Bytes of a file. */
  bytes: 5_000_000,
  /** Bytes of all files of a run. */
  allBytes: 50_000_000,
  /** Files of a folder. */
  files: 500,
  /** Organizations of one run. */
  records: 500,
  /** Braces and brackets within one another; HSDS with our extension has 10. */
  depth: 32,
  /** Characters of one text. */
  characters: 10_000,
  /** Problems that are told. */
  problems: 200,
} as const;

/** Reads the text of a JSON file that a stranger may have written; undefined, with problems told, where it is refused. */
export const readJson = (file: string, text: string, problems: Problems): unknown => {
  if (Buffer.byteLength(text) > limits.bytes) {
    problems.push(`${file}: is larger than ${limits.bytes} bytes. Split it.`);
    return undefined;
  }
  if (depthOf(text) > limits.depth) {
    problems.push(`${file}: is nested deeper than ${limits.depth}. HSDS never is; do not use it.`);
    return undefined;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    problems.push(`${file}: is no JSON. Ask for it as JSON (HSDS 3.x).`);
    return undefined;
  }
  const found = hostileParts(value);
  problems.push(...found.map((problem) => `${file}: ${problem}`));
  return found.length > 0 ? undefined : value;
};

/** How deep braces and brackets go, counted before anything is built from them. */
const depthOf = (text: string): number => {
  let [depth, deepest, inText] = [0, 0, false];
  // One step for each character: a pattern for texts takes minutes on a file made for it.
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inText && character === '\\') at++;
    else if (character === '"') inText = !inText;
    else if (!inText && (character === '{' || character === '['))
      deepest = Math.max(deepest, ++depth);
    else if (!inText && (character === '}' || character === ']')) depth--;
  }
  return deepest;
};

/** What no text may hold, wherever in the file it stands, and how to say so. */
const refused: readonly (readonly [RegExp, string])[] = [
  // eslint-disable-next-line no-control-regex -- These are what is looked for.
  [/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/, 'holds a control character'],
  [/[\u2028-\u202e\u2066-\u2069]/u, 'holds a character that turns text round'],
  [/<[a-z/!?]|&(?:#|lt|gt)|\]\(|\{\{/i, 'holds markup'],
  [
    /(?:javascript|vbscript|blob)\s*:|data\s*:\s*[a-z]+\/|file:\/\//i,
    'holds an address that runs or hides',
  ],
];

const hostileParts = (whole: unknown): readonly string[] => {
  const problems: string[] = [];
  const rest: (readonly [string, unknown])[] = [['', whole]];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const [at, value] = next;
    if (problems.length >= limits.problems) break;
    if (typeof value === 'string') problems.push(...hostileText(at, value));
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      // A key is shown on a terminal, and may have been written for one.
      const shown = key.replaceAll(/[^\w-]/g, '?').slice(0, 60);
      const place = at === '' ? shown : `${at}.${shown}`;
      problems.push(...hostileText(`the name of ${place}`, key));
      if (['__proto__', 'constructor', 'prototype'].includes(key))
        problems.push(`${place} is a name that may not be used. Take it out.`);
      else rest.push([place.slice(0, 200), inner]);
    }
  }
  return problems;
};

const hostileText = (at: string, text: string): readonly string[] => {
  const shown = JSON.stringify(text.slice(0, 60)).replaceAll(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  if (text.length > limits.characters)
    return [`${at} has more than ${limits.characters} characters (${shown} …). Shorten it.`];
  return refused
    .filter(([pattern]) => pattern.test(text))
    .map(([, what]) => `${at} ${what} (${shown}). Write it as plain text.`);
};
