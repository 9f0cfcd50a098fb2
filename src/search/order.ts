import type { Door, SearchWords, Topic } from '#domain/searchRecord.ts';
import type { Spoken } from '#search/spoken.ts';

/** What comes first, before what only has the words: ids, the best first. */
export interface Order {
  readonly urgent: readonly string[];
  readonly ids: readonly string[];
  /** Whether what is for people who caused harm may stand where it falls: the words say so, or name it. */
  readonly isForCaused: boolean;
}

/** How many of the people to talk to come before all else when other things were spoken of too. */
const mostUrgent = 2;

/** Puts together what the topics lead to and what is for the one who speaks. */
export const orderOf = (
  words: SearchWords,
  door: Door | null,
  spoken: readonly Spoken[],
): Order => {
  const isOther = door !== null && door !== 'caused' && door !== 'both';
  const topics = spoken
    .map(({ topic }) => topic)
    .filter(({ caused, name }) => !(isOther && caused === true && name !== true));
  const caused = door === 'caused' || topics.some((topic) => topic.caused === true);
  // "We fight and I hit her too": the words for both say more than either half.
  const isBoth = !isOther && topics.some((topic) => leadsTo(words.doors.both, topic));
  // "I am a teacher and a student told me": whoever works with people says so, in two words or more.
  const isWork =
    (door === 'worried' || door === 'hurting') &&
    spoken.some(({ topic, words: { size } }) => size > 1 && leadsTo(words.doors.work, topic));
  const told: Door | null = isWork ? 'work' : (door ?? (caused ? 'caused' : null));
  const speaking: Door | null = isBoth ? 'both' : told;
  const isOfCaused = caused && !isOther;
  // "I hit him because he was choking me" tells of a danger to the writer; "I choked her" does not.
  const urgent = topics.filter(
    ({ urgent, caused, find: [first] }) =>
      urgent === true &&
      (!isOfCaused || speaking === 'both' || caused === true || first === 'line:988'),
  );
  const names = topics.filter(({ name }) => name === true);
  // A page for people who were hurt is none for the writer who did it.
  const notFor = speaking === 'caused' ? words.doors.harmed?.find((id) => /^page/.test(id)) : null;
  const rest = topics.filter(
    (topic) => topic.name !== true && topic.find[0] !== notFor && !urgent.includes(topic),
  );
  const own = speaking === null ? [] : [words.doors[speaking] ?? []];
  // "I am a nurse and my husband hits me": who was hurt is not at work.
  const isBehind = (topic: Topic): boolean =>
    speaking === 'harmed' && leadsTo(words.doors.work, topic);
  const lists = rest.filter((topic) => !isBehind(topic)).map(({ find }) => find);
  const behind = rest.filter(isBehind).map(({ find }) => find);
  // What was done to the writer is told by every page; what it was about is told by few.
  const inTurn =
    speaking === 'harmed'
      ? [...lists.slice(0, 1), ...own, ...lists.slice(1), ...behind]
      : [...own, ...lists];
  const first = turns(urgent.map(({ find }) => find));
  const others = [...names.flatMap(({ find }) => find), ...turns(inTurn)];
  const isAlone = rest.length === 0 && names.length === 0;
  const most = isAlone ? first.length : mostUrgent;
  return {
    urgent: first.slice(0, Math.max(most, urgent.length)),
    ids: [...others.slice(0, 1), ...first.slice(most), ...others.slice(1)],
    isForCaused: isOfCaused || names.some(({ find }) => find.some((id) => isForCaused(words, id))),
  };
};

/** Whether a topic leads first to what comes first for somebody who speaks. */
const leadsTo = (ids: readonly string[] | undefined, { find }: Topic): boolean =>
  find[0] === ids?.[0];

/** The first of each list, then the second of each, and so on. */
const turns = (lists: readonly (readonly string[])[]): readonly string[] => {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return [
    ...new Set(
      Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat(),
    ),
  ];
};

/** Whether something is only for people who caused harm; a page stands for its parts too. */
export const isForCaused = ({ forCaused }: SearchWords, id: string): boolean =>
  forCaused.some((one) => id === one || id.startsWith(`${one}#`));
