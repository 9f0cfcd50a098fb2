import { describe, expect, test } from 'vitest';
import { withOneStyle } from '#build/oneStyle.ts';

describe('a page with several styles', () => {
  test('has one, where the first stood, in their order', () => {
    const html = '<head><style>a{b:c}</style><style>d{e:f}</style></head><style>$&</style><p>';
    expect(withOneStyle(html)).toBe('<head><style>a{b:c}d{e:f}$&</style></head><p>');
  });

  test('with one or none stays as it is', () => {
    for (const html of ['<style>a{b:c}</style><p>', '<p>']) expect(withOneStyle(html)).toBe(html);
  });
});
