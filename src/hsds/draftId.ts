import { problemOfId } from '#catalog/problemOfId.ts';
import type { HsdsRecord } from '#hsds/record.ts';

/**
 * The id of an imported program: its own where it has one, else its short name, the first letters of
 * its name, or the name; undefined where none of them is a neutral word in small letters.
 */
export const draftId = ({
  name,
  alternate_name: short,
  ways_forward: ours,
}: HsdsRecord): string | undefined => {
  const isUsable = (id: string): boolean => id.length > 1 && problemOfId(id) === null;
  if (ours?.kind === 'program') return isUsable(ours.id) ? ours.id : undefined;
  const words = lettersOf(name).split('-');
  const candidates = [
    ...(short !== undefined && short.length <= 12 ? [short] : []),
    ...(words.length > 2 ? [words.map(([first = '']) => first).join('')] : []),
    name,
  ].map((text) => lettersOf(text).replaceAll('-', '').slice(0, 40));
  return candidates.find(isUsable);
};

/** A text as small letters of the alphabet, words divided by hyphens. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')
    .replaceAll(/^-|-$/g, '');
