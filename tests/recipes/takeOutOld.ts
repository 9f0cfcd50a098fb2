import type { Kitchen } from './kitchen.ts';

/** Takes numbers that no file of facts has any longer out of the words by which lines are found. */
export const takeOutOld = ({ change, due }: Kitchen): void => {
  const told = due('number · content/').said.matchAll(/number · (content\/words\S+) · (\S+) ·/g);
  for (const [, file = '', old = ''] of told)
    change(file, (text) => text.replace(`"${old}", `, '').replace(`, "${old}"`, ''));
};
