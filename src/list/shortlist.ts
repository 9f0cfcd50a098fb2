import { mostEntries } from '#domain/shortlist.ts';
import { forgetEvent } from '#safety/leave.ts';

/** The list: ids in the order they were put in. It lives here, outlives a change of language, and nothing else. */
let entries: readonly string[] = [];

/** Who is told when the list changes. */
const followers = new Map<string, () => void>();

/** The entries of the list, in order. */
export const listed = (): readonly string[] => entries;

/** Puts other entries on the list, no more than it holds; says whether all found room. */
export const setListed = (next: readonly string[]): boolean => {
  const hasRoom = next.length <= mostEntries;
  if (hasRoom) entries = next;
  for (const tell of followers.values()) tell();
  return hasRoom;
};

/** Is told of every change from now on, in the place of who followed under that name before. */
export const follow = (name: string, tell: () => void): void => {
  followers.set(name, tell);
};

addEventListener(forgetEvent, () => {
  setListed([]);
});
