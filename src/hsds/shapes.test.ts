import { describe, expect, test } from 'vitest';
import { readFiles } from '#catalog/files.ts';
import { projectFolder } from '#catalog/project.ts';
import { projectContent } from '#views/projectContent.ts';
import { importRecords } from '#hsds/importRecords.ts';
import type { Import } from '#hsds/importRecords.ts';
import { shapes } from '../../tests/hsds/shapes.ts';

const files = readFiles(projectFolder);
const content = projectContent();
const imported = (value: object): Import =>
  importRecords(new Map([['in.json', JSON.stringify(value)]]), {
    content,
    files,
    today: '2026-11-22',
  });

/** Fields that a draft has in other words: a place without its street, a day, a state, a term by its name. */
const reworded = ['addresses', 'last_modified', 'status', 'taxonomy_term'];

/** Every text that a record has anywhere, but ids and kinds, and without some fields. */
const textsIn = (value: unknown, without: readonly string[], field = ''): readonly string[] => {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
      const name = Array.isArray(value) ? field : key;
      return without.includes(name) ? [] : textsIn(inner, without, name);
    });
  const isText = typeof value === 'string' && value !== '';
  return isText && !/(^|_)(id|type|entity|date)$/.test(field) ? [value] : [];
};

describe.each(Object.entries(shapes))('a public example in small, %s,', (_, value) => {
  const { files: made, notes, problems } = imported(value);

  test('goes through or is refused with sentences, and what it loses is told', () => {
    expect({ notes, problems }).toMatchSnapshot();
    expect(made.size === 0).toBe(problems.length > 0);
    for (const problem of problems) expect(problem).toMatch(/^in\.json: .+ .+\.$/);
  });

  test('has nothing that is neither in its draft nor told of, unless it is refused', () => {
    const said = [...made.values(), ...notes].join('\n');
    const told = [...said.matchAll(/the field "([a-z_0-9]+)"/g)].map(([, field = '']) => field);
    const lost = textsIn(value, [...reworded, ...told]).filter((text) => !said.includes(text));
    expect(problems.length > 0 ? [] : lost).toEqual([]);
  });
});
