import type { HsdsRecord } from '#hsds/record.ts';

/** What an address must not tell: it stands in histories and is seen on screens. */
const telling = /abus|violen|harm|hurt|victim|surviv|batter|partner|danger|police|escape/;

/** Names that files have already, or that a system keeps for itself. */
const kept = ['index', 'con', 'prn', 'aux', 'nul', 'constructor'];

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
  const isUsable = (id: string): boolean =>
    id.length > 1 && !telling.test(id) && !kept.includes(id);
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
