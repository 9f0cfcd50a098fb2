import type { Roles, SearchWords, Topic } from '#domain/searchRecord.ts';

/**
 * What search knows of a language, in as few letters as it can be read from: parts on lines of their own,
 * lists between bars, and a topic as its marks ("!" urgent, "<" caused, "=" a name), what is typed, ">", what is found.
 */
export const packedWords = (words: SearchWords): string =>
  [
    words.small.join(' '),
    words.trim.start.join(' '),
    words.trim.end.join(' '),
    Object.entries(words.same)
      .map(([typed, meant]) => `${typed}=${meant}`)
      .join('|'),
    packedLists(words.roles),
    words.harming.stems.join(' '),
    packedLists(words.harming.start),
    packedLists(words.harming.end),
    packedLists(words.doors),
    words.forCaused.join(' '),
    packedLists(words.others),
    ...words.topics.map(packedTopic),
  ].join('\n');

const packedTopic = ({ type, find, urgent, caused, name }: Topic): string =>
  `${urgent === true ? '!' : ''}${caused === true ? '<' : ''}${name === true ? '=' : ''}${type.join('|')}>${find.join(' ')}`;

const packedLists = (lists: Readonly<Record<string, readonly string[] | undefined>>): string =>
  Object.entries(lists)
    .map(([key, list = []]) => `${key}=${list.join(' ')}`)
    .join('|');

/** Reads what `packedWords` wrote. */
export const unpackedWords = (packed: string): SearchWords => {
  const [
    small,
    start,
    end,
    same,
    roles,
    stems,
    before,
    after,
    doors,
    forCaused,
    others,
    ...topics
  ] = packed.split('\n');
  return {
    small: parts(small, ' '),
    trim: { start: parts(start, ' '), end: parts(end, ' ') },
    same: Object.fromEntries(parts(same, '|').map((pair) => halves(pair, '='))),
    roles: lists(roles),
    harming: { stems: parts(stems, ' '), start: lists(before), end: lists(after) },
    doors: lists(doors),
    forCaused: parts(forCaused, ' '),
    others: lists(others),
    topics: topics.map(topicOf),
  };
};

const topicOf = (line: string): Topic => {
  const [, marks = '', typed = '', find = ''] = /^([!<=]*)(.*)>(.*)$/.exec(line) ?? [];
  return {
    type: parts(typed, '|'),
    find: parts(find, ' '),
    urgent: marks.includes('!'),
    caused: marks.includes('<'),
    name: marks.includes('='),
  };
};

/** An ending may be empty: a list of "" and "s" is " s". */
const lists = (text = ''): Roles =>
  Object.fromEntries(
    parts(text, '|').map((pair) => {
      const [key, list] = halves(pair, '=');
      return [key, list.split(' ')] as const;
    }),
  );

const halves = (pair: string, between: string): readonly [string, string] => {
  const [first = '', second = ''] = pair.split(between);
  return [first, second];
};

const parts = (text = '', between: string): readonly string[] =>
  text.split(between).filter((part) => part !== '');
