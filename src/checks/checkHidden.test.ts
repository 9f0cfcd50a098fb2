import { describe, expect, test } from 'vitest';
import { builtProblems, checkHidden } from '#checks/checkHidden.ts';
import type { Files } from '#catalog/files.ts';
import { neighborhoodsIn, streetsIn } from '#catalog/neighborhoods.ts';
import { readContent, readWholeContent } from '#checks/readContent.ts';
import { today } from '#catalog/today.ts';
import { locales } from '#i18n/locales.ts';
import { openFiles } from '../../tests/open.ts';
import { problemsIn } from '../../tests/problems.ts';

const files = openFiles();
const whole = readWholeContent(files, today());
const { neighborhoods } = whole;
const vip = 'content/programs/vip/facts.yaml';

const changed = (file: string, from: string | RegExp, to: string): Files => {
  const text = files.get(file) ?? '';
  const next = text.replace(from, to);
  if (next === text) throw new Error(`${file} was not changed: the test tests nothing.`);
  return new Map(files).set(file, next);
};
test.each([
  ['an office in Mott Haven', 'Mott Haven'],
  ['https://news.example/2012/01/a-house-in-mott-haven/', 'Mott Haven'],
  ['https://news.example/MottHaven', 'Mott Haven'],
  ['https://news.example/?place=mott%20haven', 'Mott Haven'],
  ['https://motthaven.example/', 'Mott Haven'],
  ['in MOTT_HAVEN', 'Mott Haven'],
  ["Hell's Kitchen", "Hell's Kitchen"],
  ['Hell&#39;s Kitchen', "Hell's Kitchen"],
  ['https://x.example/hells-kitchen', 'Hells Kitchen'],
  ['en el Harlem hispano', 'Harlem hispano'],
  ['مكتب في موت هيفن', 'موت هيفن'],
  ['مكتب بجاكسون هايتس', 'جاكسون هايتس'],
  ['Jackson Heights, Queens', 'Jackson Heights'],
  ['St. George', 'St. George'],
  ['Co-op City', 'Co-op City'],
])('%s names %s', (text, name) => {
  expect(neighborhoodsIn(text, neighborhoods)).toContain(name);
});

test.each([
  'offices in Manhattan, the Bronx, Queens, Brooklyn and Staten Island',
  'coronavirus',
  'https://qns.com/2010/09/',
  'a new york city program',
  'مكاتب في مانهاتن وبرونكس وكوينز',
])('%s names none', (text) => {
  expect(neighborhoodsIn(text, neighborhoods)).toEqual([]);
  expect(streetsIn(text)).toEqual([]);
});

test.each(['near 149th Street', 'at Fordham Road and Third Avenue', 'ZIP 10451', 'Flushing 11354'])(
  '%s tells as much',
  (text) => {
    expect(streetsIn(text)).not.toEqual([]);
  },
);

test('the list has every borough, and no borough in it', () => {
  const names = [...neighborhoods.values()].flat().map(({ name }) => name.toLowerCase());
  expect(new Set(names).size).toBeGreaterThan(550);
  for (const borough of ['bronx', 'the bronx', 'brooklyn', 'manhattan', 'queens', 'staten island'])
    expect(names).not.toContain(borough);
});

describe('of a program whose place is hidden', () => {
  test('nothing names more than a borough', () => {
    expect(whole.programs.filter(({ id }) => id === 'vip')).toHaveLength(1);
    expect(checkHidden(whole)).toEqual([]);
  });

  test('the address of a source may not', () => {
    const bad = changed(
      vip,
      'source: "https://www.vipmujeres.org/about-us/press/2/"',
      'source: "https://news.example/mott-haven/"',
    );
    expect(problemsIn(bad)[0]).toMatchInlineSnapshot(
      `"content/programs/vip/facts.yaml: "https://news.example/mott-haven/" names "Mott Haven", and the place of "vip" is hidden. Take this address out, and tell the source in words ("a 2012 news report"): people's lives depend on it."`,
    );
  });

  test('a website may not', () => {
    const bad = changed(
      vip,
      'value: "https://www.vipmujeres.org/"',
      'value: "https://motthaven.example/"',
    );
    expect(problemsIn(bad).join('\n')).toContain('"https://motthaven.example/" names "Mott Haven"');
  });

  test.each(locales)('no word of it may, in %s', (locale) => {
    const file = `content/words/${locale}/programs/vip.md`;
    const bad = changed(file, /^name: /m, 'name: Mott Haven ');
    expect(problemsIn(bad)).toContain(
      `${file}: names "Mott Haven" where it speaks of "vip", whose place is hidden. Name a borough at most: people's lives depend on it.`,
    );
    expect(problemsIn(changed(file, /^name: /m, 'name: 149th Street ')).join('\n')).toContain(
      'names "149th Street"',
    );
  });

  test('no page may where it speaks of it; of others it may', () => {
    const page = 'content/words/en/pages/ways.md';
    const withText = (text: string): readonly string[] =>
      problemsIn(changed(page, /$/, `\n${text}\n`));
    expect(withText('VIP is in Jackson Heights.').join('\n')).toContain(
      `${page}: names "Jackson Heights" where it speaks of "vip"`,
    );
    expect(withText('VIP is in Queens. AAFSC is in Cobble Hill.')).toEqual([]);
  });
});

describe('what was built', () => {
  const content = readContent(files, today());
  const problems = (file: string, text: string): readonly string[] =>
    builtProblems([[file, text]], content);

  test('names no neighborhood that nothing else could have brought in', () => {
    for (const file of ['en/about/index.html', 'a/1234abcd.js', 'hsds/index.json', 'sitemap.xml'])
      expect(
        problems(file, 'x="https://news.example/a-house-in-mott-haven/"').join('\n'),
      ).toContain(
        `dist/${file}: names "Mott Haven", and nothing but "vip" can have brought it there`,
      );
  });

  test('may name those of others, but not where the program itself stands', () => {
    expect(problems('en/options/index.html', 'AAFSC, Cobble Hill')).toEqual([]);
    for (const file of ['en/options/vip/index.html', 'ar/options/vip/index.html', 'hsds/vip.json'])
      expect(problems(file, 'in Cobble Hill')).toHaveLength(1);
  });
});
