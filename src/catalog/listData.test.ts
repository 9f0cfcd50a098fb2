import { expect, test } from 'vitest';
import { listData } from '#catalog/listData.ts';
import { voiceOf } from '#catalog/site.ts';

test('a place without a number of its own is given the line of the strip, whichever that is', () => {
  const voice = voiceOf('en');
  const { content } = voice;
  const without = (...gone: readonly string[]): string | null =>
    listData({
      ...voice,
      content: { ...content, lines: content.lines.filter(({ id }) => !gone.includes(id)) },
    }).general;
  expect(content.site.strip.voice.slice(0, 2)).toEqual(['hope', 'nys']);
  expect(without()).toBe('hope');
  expect(without('hope')).toBe('nys');
  expect(without(...content.site.strip.voice)).toBeNull();
});
