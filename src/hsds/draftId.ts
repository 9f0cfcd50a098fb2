import { problemOfId } from '#checks/problemOfId.ts';
import type { HsdsRecord } from '#hsds/record.ts';

/**
 * The ids that an imported program may have, the best first: its own where it has one, else its short name,
 * the first letters of its name, or the name, and then those with a letter more; none where none of them
 * is a neutral word in small letters.
 */
export const draftIds = ({
  name,
  alternate_name: short,
  ways_forward: ours,
}: HsdsRecord): readonly string[] => {
  const isUsable = (id: string): boolean => id.length > 1 && problemOfId(id) === null;
  if (ours?.kind === 'program' && !isUsable(ours.id)) return [];
  const words = lettersOf(name).split('-');
  const made = [
    ...(short !== undefined && short.length <= 12 ? [short] : []),
    ...(words.length > 2 ? [words.map(([first = '']) => first).join('')] : []),
    name,
  ].map((text) => lettersOf(text).replaceAll('-', '').slice(0, 40));
  const candidates = [...(ours?.kind === 'program' ? [ours.id] : []), ...made].filter(isUsable);
  return [...candidates, ...candidates.flatMap((id) => ['b', 'c', 'd'].map((more) => id + more))];
};

/** A text as small letters of the alphabet, words divided by hyphens. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')
    .replaceAll(/^-|-$/g, '');
