import { expect, test } from 'vitest';
import { twiceIn } from '#domain/twiceIn.ts';

test.each<[string, string | undefined]>([
  ['{}', undefined],
  ['[]', undefined],
  ['"a"', undefined],
  ['{"a": 1, "b": 2}', undefined],
  ['{"a": 1, "a": 2}', 'a'],
  ['{"a":1,"b":2,"b":3,"a":4}', 'b'],
  // The same name, written in another way.
  ['{"a": 1, "\\u0061": 2}', 'a'],
  ['{"a\\"b": 1, "a\\"b": 2}', 'a"b'],
  ['{"a"  \n : 1, "a": 2}', 'a'],
  // A value is no name, nor is what stands further in.
  ['{"a": "b", "b": "a"}', undefined],
  ['{"a": "a"}', undefined],
  ['{"a": {"b": 1, "b": 2}}', undefined],
  ['{"a": {"a": 1}}', undefined],
  ['{"a": [{"b": 1}, {"b": 2}], "b": 3}', undefined],
  ['{"a": {"b": [1, {}]}, "a": 2}', 'a'],
  ['{"a": ["x", "x"], "x": 1}', undefined],
  // Signs inside a string open and close nothing.
  ['{"a": "}", "a": 2}', 'a'],
  ['{"a": "{", "a": 2}', 'a'],
  ['{"a": "\\\\", "a": 2}', 'a'],
  ['[{"a": 1}, {"a": 2}]', undefined],
  ['[["a"], "a"]', undefined],
  ['["a", "a"]', undefined],
])('%s: %s', (text, name) => {
  expect(twiceIn(text)).toBe(name);
});

test('depth costs nothing', () => {
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  expect(twiceIn(`{"a": ${deep}, "a": 1}`)).toBe('a');
});
