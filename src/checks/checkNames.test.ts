import { expect, test } from 'vitest';
import { checkNames } from '#checks/checkNames.ts';
import type { Program } from '#domain/program.ts';
import { openContent } from '../../tests/open.ts';

const [model] = openContent().programs;
const named = (id: string, short: string, more: Partial<Program> = {}): Program => {
  if (model === undefined) throw new Error('There is no program.');
  return { ...model, id, short, called: [], ...more };
};
const of = (id: string, name: string, other: string): string =>
  `content/programs/${id}/facts.yaml: it is called "${name}", and so is "${other}". Give one of them another name, or take one of the two folders out.`;

test('programs of different names are no twins', () => {
  expect(checkNames([named('pier', 'Pier Nine'), named('dock', 'Dock Nine')])).toEqual([]);
});

test.each([
  ['as both are called for short', named('dock', 'Pier Nine'), 'Pier Nine'],
  ['with other letters large', named('dock', 'PIER nine '), 'PIER nine '],
  ['by another name of one', named('dock', 'Dock', { called: ['Pier Nine'] }), 'Pier Nine'],
])('two of one name are told, %s', (_, twin, name) => {
  expect(checkNames([named('pier', 'Pier Nine'), twin])).toEqual([of('dock', name, 'pier')]);
});

test('the other names of the first count too', () => {
  const first = named('pier', 'Pier Nine', { called: ['The Pier'] });
  expect(checkNames([first, named('dock', 'The Pier')])).toEqual([of('dock', 'The Pier', 'pier')]);
});

test.each(['draft', 'closed', 'withdrawn'] as const)(
  'nobody reads the name of one that is %s, so it may be that of another',
  (status) => {
    expect(
      checkNames([named('pier', 'Pier Nine'), named('dock', 'Pier Nine', { status })]),
    ).toEqual([]);
  },
);
