import { lineRecord } from '#hsds/lineRecord.ts';
import { organizationOf } from '#hsds/organizationOf.ts';
import type { WordsByLocale } from '#hsds/organizationOf.ts';
import type { HsdsRecord } from '#hsds/record.ts';
import type { ShownContent } from '#shown/shownContent.ts';

/** The files of open data, by their names below hsds/: one of each program and line, and a list of them. */
export const openData = (content: ShownContent): ReadonlyMap<string, string> => {
  const { messages, lines } = content.words.en;
  const records = new Map<string, HsdsRecord>();
  for (const program of content.programs) {
    records.set(program.id, organizationOf(program, wordsOf(content, program.id), messages));
  }
  for (const line of content.lines) {
    const words = lines[line.id];
    if (words === undefined) throw new Error(`The line "${line.id}" has no words in English.`);
    records.set(`line-${line.id}`, lineRecord(line, words, messages));
  }
  const list = [...records].map(
    ([name, { id, name: title, services = [], ways_forward: ours }]) => ({
      id,
      name: title,
      kind: ours?.kind,
      file: `${name}.json`,
      last_modified: services[0]?.last_modified,
    }),
  );
  const index = {
    name: content.site.title,
    hsds: '3.x',
    extension: 'ways_forward',
    license: 'Words: CC BY 4.0',
    ways_forward: { version: 1, kind: 'index', records: list },
  };
  return new Map(
    [...records, ['index', index] as const].map(([name, value]) => [
      `${name}.json`,
      `${JSON.stringify(value, null, 1)}\n`,
    ]),
  );
};

const wordsOf = (content: ShownContent, id: string): WordsByLocale => {
  const { en, ...others } = Object.fromEntries(
    Object.entries(content.words).flatMap(([locale, { programs }]) => {
      const prose = programs[id];
      return prose === undefined ? [] : [[locale, prose]];
    }),
  );
  if (en === undefined) throw new Error(`The program "${id}" has no words in English.`);
  return { ...others, en };
};
