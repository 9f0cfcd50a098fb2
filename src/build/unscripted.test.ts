import { describe, expect, test } from 'vitest';
import { placeOf, withPlaces, withPrefix } from './unscripted.ts';

const shown = new Map([
  ['/en/', { id: 'main', prefix: 'home-' }],
  ['/en/options/', { id: 'options', prefix: '' }],
]);

const to = (href: string): string | null => placeOf(href, shown, 'https://site.example');

describe('a link, where there is no script', () => {
  test.each([
    ['/en/', '#main'],
    ['/en/#p3', '#home-p3'],
    ['/en/options/', '#options'],
    ['/en/options/#needs', '#needs'],
    ['/en/options/vip/', null],
    ['/en/find/', null],
    ['/copy/notes-es.html', 'https://site.example/copy/notes-es.html'],
    ['/hsds/index.json', 'https://site.example/hsds/index.json'],
  ])('to %s leads to %s', (href, place) => {
    expect(to(href)).toBe(place);
  });

  test.each([
    [
      '<p>See <a class="go" href="/en/">home</a>.</p>',
      '<p>See <a class="go" href="#main">home</a>.</p>',
    ],
    [
      '<p>See <a href="/en/find/">the <b>questions</b></a> too.</p>',
      '<p>See <span data-gone>the <b>questions</b></span> too.</p>',
    ],
    [
      '<ul><li> <a href="/en/find/">Find</a> </li><li><a href="/en/">Home</a></li></ul>',
      '<ul><li><a href="#main">Home</a></li></ul>',
    ],
    ['<p class="to"><a class="go" href="/en/options/vip/">More</a></p><p>Else</p>', '<p>Else</p>'],
    [
      '<a class="door" href="/en/find/"><span>Find</span></a><a class="door" href="/en/options/">All</a>',
      '<a class="door" href="#options">All</a>',
    ],
    [
      '<section><p class="group">For you</p><ul><li><a href="/en/both/">Both</a></li></ul></section>',
      '',
    ],
    ['<p><a href="/en/list/" data-listed hidden><span>My list</span></a></p>', '<p></p>'],
    [
      '<a href="tel:911">911</a><a href="https://x.example/">X</a>',
      '<a href="tel:911">911</a><a href="https://x.example/">X</a>',
    ],
  ])('%s stands as %s', (html, stands) => {
    expect(withPlaces(html, to)).toBe(stands);
  });
});

test('ids, and what names them, begin in another way', () => {
  expect(
    withPrefix(
      '<h2 id="p1">A</h2><label for="x">B</label><p aria-labelledby="p1 p2" data-id="p1"><a href="#p1">C</a></p>',
      'talk-',
    ),
  ).toBe(
    '<h2 id="talk-p1">A</h2><label for="talk-x">B</label><p aria-labelledby="talk-p1 talk-p2" data-id="p1"><a href="#talk-p1">C</a></p>',
  );
});
