import { expect, test } from 'vitest';
import { pageAt, textOf, attribute, the } from './built.ts';
import { partsOfPack, partsOfPage, toShorten } from './heaviest.ts';
import { weight } from './weight.ts';

const made = `<html><style>p{}</style><main><h1>Talk</h1><p>Call.</p><h2 id="p1">Danger</h2><p>${'A long way to say it. Another thing, said at length. '.repeat(3)}</p><h2>Hours</h2><p>Day.</p><script type="application/json">{"guide":{"rules":[1,2],"lines":["a"]},"words":{"x":"y"}}</script></main></html>`;

test('a page is told by its headings, its data and its styles', () => {
  expect(partsOfPage(made).map(({ name }) => name)).toEqual([
    '"Talk"',
    '"Danger"',
    '"Hours"',
    'data.guide.rules',
    'data.guide.lines',
    'data.words.x',
    'styles 1',
  ]);
  for (const { text } of partsOfPage(made).slice(1)) expect(made).toContain(text);
});

test('a budget that does not hold names what to shorten, the biggest part first', () => {
  const bytes = weight(made);
  expect(toShorten('en/talk', { bytes, most: bytes - 30 }, made, partsOfPage)).toMatch(
    /^en\/talk is 30 bytes over its \d+\. Its biggest parts: "Danger" \d+, ".*docs\/decisions\/13\.$/,
  );
  expect(toShorten('en/talk', { bytes, most: bytes }, made, partsOfPage)).toBe('');
});

test('the parts of a built page and of a pack stand there as they are named', () => {
  const { html, root } = pageAt('/en/find/');
  const parts = partsOfPage(html);
  expect(parts.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['data.guide.rules', 'data.sentences.find.next']),
  );
  for (const { name, text } of parts.filter((part) => part.name.startsWith('data')))
    expect(html.includes(text), name).toBe(true);
  const pack = textOf(attribute(the(root, 'html'), 'data-pack').slice(1));
  const addresses = partsOfPack(pack).map(({ name }) => name);
  expect(addresses).toEqual(expect.arrayContaining(['/en/talk/', 'the words of the search']));
  expect(addresses.length).toBeGreaterThan(20);
});
