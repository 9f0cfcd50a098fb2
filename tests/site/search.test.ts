import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { pagePartsIn } from '#catalog/pageParts.ts';
import { projectContent } from '#views/projectContent.ts';
import { unpacked } from '#wire/packedWords.ts';
import { apartIds } from '#i18n/addresses.ts';
import { locales } from '#i18n/locales.ts';
import { noWords } from '#search/noWords.ts';
import { recordsOf } from '#search/recordsOf.ts';
import { search } from '#search/search.ts';
import { doorOf } from '#search/who.ts';
import { searchIndex } from '#search/searchIndex.ts';
import { attribute, pageAt, pages, textOf, the } from './built.ts';
import { numberOf } from '../numbers.ts';
import { casesIn, judged, sentenceFiles, shownIds } from '../searchCases.ts';
import { siteQueries } from '../siteQueries.ts';

const content = projectContent();

const packSchema = z.object({
  pages: z.record(z.string(), z.string()),
  search: z.object({
    locale: z.string(),
    words: z.unknown(),
    say: z.record(z.string(), z.string()),
  }),
});

const packs = await Promise.all(
  locales.map(async (locale) => {
    const name = attribute(the(pageAt(`/${locale}/`).root, 'html'), 'data-pack');
    const text = Buffer.from(textOf(name.slice(1))).toString('base64');
    const module: unknown = await import(`data:text/javascript;base64,${text}`);
    return { locale, ...packSchema.parse(module) };
  }),
);

/** A text on one line, without the marks of Markdown. */
const bare = (text: string): string =>
  text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[*#>]/g, '')
    .replaceAll(/[ \n]+/g, ' ');

describe.each(packs)('the search in $locale', ({ locale, pages: mains, search: data }) => {
  const isolates = /[\u2066\u2069]/g;
  const records = recordsOf(mains);
  const read = records.map((record) => ({
    ...record,
    title: record.title.replaceAll(isolates, ''),
    of: record.of?.replaceAll(isolates, ''),
    text: record.text.replaceAll(isolates, ''),
  }));
  const words = content.words[locale];
  const byId = new Map(read.map((record) => [record.id, record]));
  const index = searchIndex(unpacked(data.words), records);

  test('no slip in a word of danger holds the page up, and none is taken for what somebody did', () => {
    const urgent = index.phrases.list.filter(({ topic }) => topic.urgent === true);
    const slips = new Set(
      urgent.flatMap(({ all }) =>
        all.flatMap((part) => {
          const word = part.replace('*', '');
          return [1, 2, 3].map((at) => word.slice(0, at) + word.slice(at + 1));
        }),
      ),
    );
    expect(slips.size).toBeGreaterThan(100);
    const said = new Set(index.phrases.list.flatMap(({ stems, all }) => [...stems, ...all]));
    for (const slip of slips) {
      const [first] = shownIds(search(index, slip));
      if (!said.has(slip) && doorOf(index, [slip]) === null)
        expect(first, slip).not.toBe('line:acc');
    }
  });

  test('has every line, program, offer, page and word, under the names and texts of the content', () => {
    for (const { id } of content.lines) {
      expect(byId.get(`line:${id}`)?.title).toBe(words.lines[id]?.name);
      expect(byId.get(`line:${id}`)?.text.startsWith(words.lines[id]?.what ?? ' ')).toBe(true);
    }
    for (const { id, offers } of content.programs) {
      expect(byId.get(`program:${id}`)?.title).toBe(words.programs[id]?.head.name);
      expect(byId.get(`program:${id}`)?.text).toBe(words.programs[id]?.head.summary);
      for (const offer of offers) {
        const said = words.programs[id]?.head.offers[offer.id];
        expect(byId.get(`offer:${offer.id}`)?.title).toBe(said?.name);
        expect(byId.get(`offer:${offer.id}`)?.text).toContain(said?.what);
        expect(byId.get(`offer:${offer.id}`)?.text).toContain(said?.who);
      }
    }
    for (const [id, { head, body }] of Object.entries(words.pages)) {
      // What stands apart is in no search.
      if (id === 'missing' || apartIds.some((apart) => apart === id)) continue;
      expect(byId.get(`page:${id}`)?.title).toBe(head.heading);
      if (id === 'find' || id === 'options') continue;
      const headings = pagePartsIn(body).map((part) => [
        `page:${id}#${part.id ?? ''}`,
        bare(part.heading).replace(/ $/, ''),
      ]);
      expect(
        read
          .filter((record) => record.id.startsWith(`page:${id}#`))
          .map((record) => [record.id, record.title]),
      ).toEqual(headings);
    }
    for (const { id, term, meaning } of words.glossary) {
      expect(byId.get(`word:${id}`)?.title).toBe(term);
      expect(byId.get(`word:${id}`)?.text.startsWith(meaning)).toBe(true);
    }
    for (const record of read.filter(({ kind }) => kind === 'card')) {
      const card = words.cards[record.id.replace('card:', '')];
      expect(record.title).toBe(card?.head.title);
      expect(record.text.slice(0, 30)).toBe(
        bare(card?.body ?? '')
          .replaceAll(/^ ?- /g, '')
          .trim()
          .slice(0, 30),
      );
    }
  });

  test('has nothing of another language', () => {
    for (const other of locales.filter((id) => id !== locale)) {
      const theirs = new Set(
        Object.values(content.words[other].glossary).map(({ meaning }) => meaning),
      );
      for (const { text, address } of records) {
        expect(theirs.has(text)).toBe(false);
        expect(address.startsWith(`/${locale}/`)).toBe(true);
      }
      const says = Object.entries(content.words[other].messages);
      expect(
        says.filter(
          ([key, sentence]) => data.say[key] === sentence && sentence.split(' ').length > 2,
        ),
      ).toEqual([]);
    }
  });

  test('breaks no number to call at the end of a line', () => {
    const texts = records.map(({ text }) => text).join('\n');
    expect(texts).toContain(numberOf('hope').replaceAll('-', '\u2011'));
    expect(texts.match(/\d-\d/g)).toBeNull();
  });

  test('leads only to places that are there', () => {
    for (const { address, id } of records) {
      const [path = '', place] = address.split('#');
      expect(mains[path], id).toBeDefined();
      if (place !== undefined) expect(mains[path], id).toContain(`id="${place}"`);
    }
  });

  test('knows all that finding.yaml leads to', () => {
    const lists = [
      ...Object.values(content.finding.topics).map(({ find }) => find),
      ...Object.values(content.finding.doors),
    ];
    for (const find of lists) for (const id of find) expect(byId.has(id), id).toBe(true);
  });

  test('has its sentences', () => {
    for (const [key, sentence] of Object.entries(words.messages))
      if (key.startsWith('search.')) expect(data.say[key]).toBe(sentence);
  });

  test.each(siteQueries[locale] ?? [])('"%s" finds %s', (typed, ...wanted) => {
    const { urgent, hits, near } = search(index, typed);
    const first = [...urgent, ...hits.slice(0, 8), ...near].map(({ record: { id } }) => id);
    expect(first).toEqual(expect.arrayContaining(wanted));
  });

  describe.each(sentenceFiles)('what people type in %s', (file) => {
    const cases = casesIn(file).filter((one) => one.locale === locale);
    const results = cases.map((one) => ({
      typed: one.typed,
      ...judged(one, shownIds(search(index, one.typed))),
    }));

    test('leads nobody to a door for people who caused harm who did not', () => {
      expect(results.filter(({ isWrong }) => isWrong).map(({ typed }) => typed)).toEqual([]);
    });

    test('has what is wanted among the first three in nine of ten', () => {
      const missed = results.filter(({ isFound }) => !isFound).map(({ typed }) => typed);
      expect(missed.length, missed.join('; ')).toBeLessThanOrEqual(results.length / 10);
    });

    test('always has a person to talk to', () => {
      for (const { typed } of cases)
        expect(
          // Nobody is sent to 911.
          shownIds(search(index, typed)).some((id) => id.startsWith('line:') && id !== 'line:911'),
          typed,
        ).toBe(true);
    });
  });

  test('finds whose a number is, however it is typed, before all else', () => {
    for (const [id, value] of [
      ['line:hope', numberOf('hope').replace(/^1-/, '').replaceAll('-', '')],
      ['line:hope', numberOf('hope')],
      ['line:hope', numberOf('hope').replace(/^1-(\d{3})-(\d{3})-/, '($1) $2 ')],
      ['program:avp', numberOf('avp').replaceAll('-', ' ')],
      ['program:aafsc', numberOf('aafsc').replaceAll('-', '')],
    ] as const)
      expect(shownIds(search(index, value))[0], value).toBe(id);
  });

  test.each(['\u{1f198}', 'sos'])('gives people to talk to for %s', (typed) => {
    expect(shownIds(search(index, typed)).slice(0, 2)).toEqual(['line:hope', 'line:nys']);
  });

  test.each(['a', 'z', '5', '7', '12345', '?!', 'q q q'])(
    'guesses nothing from "%s", and gives people to talk to',
    (typed) => {
      const { urgent, hits, near, instead } = search(index, typed);
      expect([...urgent, ...hits, ...near]).toEqual([]);
      expect(instead.map(({ record: { id } }) => id)).toEqual([
        'line:hope',
        'line:nys',
        'line:national',
      ]);
    },
  );

  test.each(['', '   ', '\u200f'])('finds nothing where nothing is typed: "%s"', (typed) => {
    expect(shownIds(search(index, typed))).toEqual([]);
  });

  test('finds every line and program by its own name', () => {
    for (const { id, title } of records.filter(({ kind }) => kind === 'line' || kind === 'offer')) {
      const { urgent, hits } = search(index, title);
      expect(
        [...urgent, ...hits.slice(0, 8)].map(({ record }) => record.id),
        title,
      ).toContain(id);
    }
  });
});

describe('who looks for a program to change', () => {
  const english = packs.find(({ locale }) => locale === 'en');
  const index = searchIndex(
    unpacked(english?.search.words ?? noWords),
    recordsOf(english?.pages ?? {}),
  );
  const first = (typed: string): readonly string[] => shownIds(search(index, typed)).slice(0, 3);
  const forWriters = ['line:acc', 'page:for-change', 'offer:rr.groups'];

  test.each([
    'program for men who abuse',
    'anger management',
    'my wife says i need anger management',
    'i hit her and want a program for men who hit',
    'court ordered program',
    'im a man and hit my wife',
    'i made my wife cry',
    'i broke the door',
    'she is terrified of me',
    'how to be a better boyfriend',
  ])('is the writer: "%s"', (typed) => {
    expect(first(typed)[0]).toBe('line:acc');
    expect(first(typed).toSorted()).toEqual(forWriters.toSorted());
  });

  test.each([
    ['anger management for my husband', 'card:partner-help'],
    ['his anger problem', 'card:partner-help'],
    ['my boyfriend needs a program for men who abuse', 'card:partner-help'],
    ['my dad has anger problems', 'page:for-others'],
    ['he hits me is there a program for men who hit', 'page:for-me'],
    ['arranged marriage', 'line:hope'],
    ['i grabbed the kids and left', 'word:safety-plan'],
    ['i threatened to leave him', 'word:safety-plan'],
    ['i cut him off', 'word:safety-plan'],
    ['i want to get away from him', 'word:safety-plan'],
    ['he wont let me go', 'line:hope'],
    ['he is scared of me leaving', 'line:hope'],
    ['im a mom and my husband hits me', 'page:for-me'],
    ['i grabbed my baby and left', 'word:safety-plan'],
    ['i hit him to get away', 'page:both'],
    ['i hit him to protect myself', 'page:both'],
    ['he wouldnt let me go so i bit him', 'page:both'],
    ['pushed him off me', 'page:both'],
    ['i yelled at him to stop', 'page:both'],
    ['she would not let me go', 'line:hope'],
    ['i kicked him out', 'page:for-me'],
    ['he is a cop', 'card:police-facts'],
    ['lakota', 'line:stronghearts'],
    ['i want to shoot myself', 'line:988'],
    ['took all my pills', 'line:988'],
    ['better off without me', 'line:988'],
    ['i would rather be dead', 'line:988'],
  ])('is somebody else: "%s" finds %s', (typed, wanted) => {
    expect(first(typed)[0]).toBe(wanted);
    for (const id of forWriters) expect(first(typed)).not.toContain(id);
  });
});

test('there is nothing of the search on a page without script', () => {
  for (const { root } of pages) {
    for (const place of root.querySelectorAll('[data-search]'))
      expect(place.childNodes.length).toBe(0);
    expect(root.querySelectorAll('[role="search"]')).toEqual([]);
  }
});

test('every page that lists has a place for it', () => {
  for (const locale of locales) {
    for (const page of ['options', 'talk', 'words'])
      expect(pageAt(`/${locale}/${page}/`).root.querySelectorAll('[data-search]').length).toBe(1);
  }
});
