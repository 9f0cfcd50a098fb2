import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'astro/zod';

const entries = z.array(z.object({ kind: z.string(), value: z.string() }));
const facts = z.union([
  z.object({ ways: entries }).transform(({ ways }) => ways),
  z.object({ contacts: entries }).transform(({ contacts }) => contacts),
]);

/**
 * The number of a line or a program as its file has it today, weak or not: a test speaks of whose it is, so that a
 * number can be changed by its recipe alone (CONTRIBUTING.md).
 */
export const numberOf = (id: string, kind: 'voice' | 'text' = 'voice'): string => {
  const line = `content/lines/${id}.yaml`;
  const file = existsSync(line) ? line : `content/programs/${id}/facts.yaml`;
  const kinds = kind === 'voice' ? ['voice', 'phone'] : [kind];
  const found = facts
    .parse(parse(readFileSync(file, 'utf8')))
    .find((entry) => kinds.includes(entry.kind));
  if (found === undefined) throw new Error(`${file}: there is no number of the kind "${kind}".`);
  return found.value;
};
