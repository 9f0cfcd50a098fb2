import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { z } from 'astro/zod';
import type { Files } from '#catalog/files.ts';
import { guideOf } from '#views/guide.ts';
import { readContent, readWholeContent } from '#checks/readContent.ts';
import { searchWordsOf } from '#views/searchData.ts';
import { renderProse } from '#views/prose.ts';
import { shownContent } from '#shown/shownContent.ts';
import type { ShownContent } from '#shown/shownContent.ts';
import { shownWords } from '#shown/shownWords.ts';
import { generalWays } from '#shown/strip.ts';
import { patternOf } from '#domain/phone.ts';
import { tieNames } from '#domain/program.ts';
import { suggest } from '#domain/suggest.ts';
import { dialOf } from '#i18n/dial.ts';
import { locales } from '#i18n/locales.ts';
import type { Locale } from '#i18n/locales.ts';
import { openData } from '#hsds/openData.ts';
import { numberOf } from '../../tests/numbers.ts';
import { openFiles } from '../../tests/open.ts';

const files = openFiles();
const day = '2026-11-22';
const whole = readWholeContent(files, day);
const record = z.record(z.string(), z.unknown());
const recordsIn = (value: unknown): readonly Record<string, unknown>[] =>
  z.array(record).parse(value);

/** The content with some fields of facts changed, wherever they stand in a list or by a name in a file. */
const withFact = (
  file: string,
  list: string,
  isMeant: (fact: Record<string, unknown>) => boolean,
  fields: object,
  from: Files = files,
): Files => {
  const read = record.parse(parse(from.get(file) ?? ''));
  const facts = recordsIn(read[list]);
  if (!facts.some(isMeant)) throw new Error(`${file}: nothing of ${list} is meant.`);
  const next = {
    ...read,
    [list]: facts.map((fact) => (isMeant(fact) ? { ...fact, ...fields } : fact)),
  };
  return new Map(from).set(file, stringify(next));
};
const lineFile = (id: string): string => `content/lines/${id}.yaml`;

/** All that is made of the content: pages are made of it alone; the numbers of links are no words. */
const made = (content: ShownContent): string => {
  const { codes, ...rest } = content;
  expect(Object.keys(codes).length).toBeGreaterThan(20);
  return [
    JSON.stringify(rest),
    JSON.stringify(guideOf(content)),
    ...openData(content).values(),
    ...locales.map((locale) => JSON.stringify(searchWordsOf(content, locale))),
  ].join('\n');
};
/** All words of a language. */
const wordsIn = (content: ShownContent, locale: Locale): string =>
  JSON.stringify(content.words[locale]);
/** What is shown where some fields of the facts that are meant are other ones; nothing is read anew. */
const shownWithout = (isMeant: (fact: object) => boolean, fields: object): ShownContent => {
  let found = 0;
  const changed = <Fact extends object>(fact: Fact): Fact => {
    if (!isMeant(fact)) return fact;
    found += 1;
    return { ...fact, ...fields };
  };
  const content = {
    ...whole,
    programs: whole.programs.map((program) => ({
      ...program,
      contacts: program.contacts.map((contact) => ({
        ...changed(contact),
        also: contact.also?.map(changed),
      })),
      places: program.places.map(changed),
      claims: program.claims.map(changed),
      offers: program.offers.map((offer) => ({
        ...changed(offer),
        languages: offer.languages.map(changed),
        cost: offer.cost === undefined ? undefined : changed(offer.cost),
      })),
      ties: {
        police: changed(program.ties.police),
        courts: changed(program.ties.courts),
        acs: changed(program.ties.acs),
        immigration: changed(program.ties.immigration),
        city: changed(program.ties.city),
      },
    })),
    lines: whole.lines.map((line) => ({
      ...line,
      ways: line.ways.map(changed),
      languages: line.languages.map(changed),
      police: changed(line.police),
      familyCanCall: changed(line.familyCanCall),
      causedCanCall: line.causedCanCall && changed(line.causedCanCall),
      interpreters: line.interpreters && changed(line.interpreters),
      also: line.also?.map(changed),
    })),
  };
  expect(found).toBeGreaterThan(0);
  return shownContent(content);
};
const shownWith = (changed: Files, on = day): ShownContent => readContent(changed, on);

/** Two ways in which a fact is not to be shown: its source is weak, or it was confirmed too long ago. */
const reasons = [
  ['weak', { confidence: 'weak' }],
  ['confirmed 18 months ago', { confirmed: '2025-05-22' }],
] as const;

const before = made(shownWith(files));

describe.each(reasons)('what is %s appears nowhere', (_, fields) => {
  const numbers = [
    ...whole.programs.flatMap(({ contacts }) =>
      contacts.filter(({ kind, confidence }) => /phone|text/.test(kind) && confidence !== 'weak'),
    ),
    ...whole.lines.flatMap(({ ways }) => ways.filter(({ kind }) => kind !== 'chat')),
  ].map(({ value }) => value);

  test.each([...new Set(numbers)])('the number %s', (value) => {
    const pattern = patternOf(value) ?? new RegExp(`"value": ?"${value}"`);
    expect(before).toMatch(pattern);
    const said = made(shownWithout((fact) => 'value' in fact && fact.value === value, fields));
    expect(pattern.exec(said)?.[0]).toBeUndefined();
  });

  const offers = whole.programs.flatMap((program) =>
    program.offers.map((offer) => [offer.id, program, offer] as const),
  );
  test.each(offers)('the offer %s', (id, program, offer) => {
    const content = shownWithout((fact) => fact === offer, fields);
    expect(before).toContain(`"${id}"`);
    expect(made(content)).not.toContain(`"${id}"`);
    for (const locale of locales) {
      expect(whole.words[locale].programs[program.id]?.head.offers[id]).toBeDefined();
      expect(content.words[locale].programs[program.id]?.head.offers[id]).toBeUndefined();
    }
  });

  const contacts = whole.programs.flatMap((program) =>
    program.contacts
      .filter(({ confidence }) => confidence !== 'weak')
      .map((contact) => [`${program.id} ${contact.id}`, program, contact] as const),
  );
  test.each(contacts)('whose the contact %s is', (_name, program, contact) => {
    const content = shownWithout((fact) => fact === contact, fields);
    for (const locale of locales) {
      expect(whole.words[locale].programs[program.id]?.head.contacts[contact.id]).toBeDefined();
      expect(content.words[locale].programs[program.id]?.head.contacts[contact.id]).toBe(undefined);
    }
  });

  /** Every fact by where it hangs: on a program, an offer, a contact or a line. */
  const hanging = [
    ...whole.programs.flatMap((program) => [
      ...program.contacts.flatMap((contact) => [
        [`contact ${contact.id} of ${program.id}`, contact] as const,
        ...(contact.also ?? []).map(
          (fact) => [`later page of ${program.id} ${contact.id}`, fact] as const,
        ),
      ]),
      ...program.places.map((fact) => [`place ${fact.id} of ${program.id}`, fact] as const),
      ...program.offers.flatMap(({ id, languages, cost }) => [
        ...languages.map((fact) => [`language ${fact.code} of ${id}`, fact] as const),
        ...(cost === undefined ? [] : [[`cost of ${id}`, cost] as const]),
      ]),
    ]),
    ...whole.lines.flatMap(
      ({ id, ways, languages, police, familyCanCall, causedCanCall, interpreters, also = [] }) => [
        ...ways.map((fact) => [`${fact.kind} of ${id}`, fact] as const),
        ...languages.map((fact) => [`language ${fact.code} of ${id}`, fact] as const),
        ...also.map((fact) => [`other page of ${id}`, fact] as const),
        [`police of ${id}`, police] as const,
        [`family of ${id}`, familyCanCall] as const,
        ...(causedCanCall === undefined ? [] : [[`caused of ${id}`, causedCanCall] as const]),
        ...(interpreters === undefined ? [] : [[`interpreters of ${id}`, interpreters] as const]),
      ],
    ),
  ].filter(([, { confidence }]) => confidence !== 'weak');
  test.each(hanging)('the page that the fact "%s" was read on', (_name, meant) => {
    const page = { source: 'https://needle.example/' };
    const isMeant = (fact: object): boolean => fact === meant;
    expect(made(shownWithout(isMeant, page))).toContain(page.source);
    expect(made(shownWithout(isMeant, { ...page, ...fields }))).not.toContain(page.source);
  });

  const claims = whole.programs.flatMap((program) =>
    program.claims.map((claim) => [claim.id, program, claim] as const),
  );
  test.each(claims)('the claim %s', (id, program, claim) => {
    const said = made(shownWithout((fact) => fact === claim, fields));
    for (const locale of locales) {
      const text = JSON.stringify(whole.words[locale].programs[program.id]?.head.claims[id]);
      expect(before).toContain(text);
      expect(said).not.toContain(text);
    }
  });

  const ties = whole.programs.flatMap((program) =>
    tieNames.map((tie) => [`${program.id} ${tie}`, program, tie] as const),
  );
  test.each(ties)('the tie %s, which is then not known', (_name, program, tie) => {
    const content = shownWithout((fact) => fact === program.ties[tie], fields);
    const kept = content.programs.find(({ id }) => id === program.id);
    expect(kept?.ties[tie].value).toBe('unknown');
    expect(openData(content).get(`${program.id}.json`)).not.toContain(`"${tie}": {`);
    for (const locale of locales) {
      const head = content.words[locale].programs[program.id]?.head;
      expect(head?.ties[tie]).toBe(whole.words[locale].messages[`unknown.tie.${tie}`]);
    }
  });
});

test.each(Object.keys(whole.sources))(
  'the page "%s" that the guide was read on, marked weak, is named by nothing; that it was confirmed long ago takes nothing away',
  (name) => {
    const withSource = (fields: object): ShownContent => {
      const source = whole.sources[name];
      if (source === undefined) throw new Error('There is no such page.');
      return shownContent({
        ...whole,
        sources: { ...whole.sources, [name]: { ...source, ...fields } },
      });
    };
    const page = { source: 'https://needle.example/' };
    expect(made(withSource(page))).toContain(page.source);
    expect(made(withSource({ ...page, confidence: 'weak' }))).not.toContain(page.source);
    expect(made(withSource({ ...page, confirmed: '2019-01-01' }))).toContain(page.source);
  },
);

test('of a place that is secret nothing but its boroughs is shown, and open data have no place at all', () => {
  const secret = {
    addressVisibility: 'hidden',
    area: 'Quincetown',
    street: '1 Quince Street',
  } as const;
  const programs = whole.programs.map((program) => ({
    ...program,
    places: program.places.map((place) => ({ ...place, ...secret })),
  }));
  const content = shownContent({ ...whole, programs });
  expect(content.programs.flatMap(({ places }) => places).length).toBeGreaterThan(3);
  expect(made(content)).not.toContain('Quince');
  for (const { id } of content.programs)
    expect(openData(content).get(`${id}.json`)).toContain('"locations": []');
});

describe('a line', () => {
  const without = (id: string, fields: object, from: Files = files): Files =>
    withFact(lineFile(id), 'ways', () => true, fields, from);
  const old = { confirmed: '2025-05-22' };
  const acc = record.parse(parse(files.get(lineFile('acc')) ?? ''));
  const [voice = {}] = recordsIn(acc['ways']);
  const text = { ...voice, kind: 'text' };
  const people = [
    {},
    { reason: ['harmed'] },
    { reason: ['harmed'], safety: ['danger'] },
    { reason: ['caused'], soon: ['soon'] },
    { reason: ['worried'], about: ['hurt'] },
  ];

  test.each(whole.lines)(
    '$id with no number that is new enough is in no list and no suggestion',
    ({ id }) => {
      const content = shownWith(without(id, old));
      expect(content.lines.map((line) => line.id)).not.toContain(id);
      for (const locale of locales) {
        expect(content.words[locale].lines[id]).toBeUndefined();
        for (const link of ['line', 'call', 'text'])
          expect(wordsIn(content, locale)).not.toContain(`(${link}:${id})`);
        expect(JSON.stringify(searchWordsOf(content, locale))).not.toContain(`"line:${id}"`);
      }
      for (const answers of people) {
        const { first, more } = suggest(guideOf(content), answers);
        expect([...first, ...more].map((place) => place.id)).not.toContain(id);
        expect(first.some(({ kind }) => kind === 'line')).toBe(true);
      }
    },
  );

  const rendered = (content: ShownContent): string =>
    locales
      .flatMap((locale) => {
        const { pages, cards } = content.words[locale];
        const texts = [
          ...Object.values(pages).map(({ body }) => body),
          ...Object.values(cards).flatMap(({ head, body }) => [body, ...Object.values(head.parts)]),
        ];
        return texts.flatMap((body) =>
          renderProse('a text', body, locale, content).parts.map((part) =>
            part.kind === 'html' ? part.html : '',
          ),
        );
      })
      .join('\n');

  test.each(whole.lines)(
    '$id may lose its numbers to call, to text or both, and every text can be set without them',
    ({ ways }) => {
      for (const kinds of [['voice'], ['text'], ['voice', 'text']]) {
        const gone = ways.filter(({ kind }) => kinds.includes(kind));
        if (gone.length === 0) continue;
        const html = rendered(
          shownWithout((fact) => gone.some((way) => way === fact), { confidence: 'weak' }),
        );
        for (const { value, kind } of gone)
          expect(html).not.toContain(`href="${dialOf(value, kind === 'text' ? 'text' : 'voice')}"`);
      }
    },
  );

  test('a name leads to the line where one of its numbers is gone, and a bare number takes its sentence along', () => {
    const body = 'Call [North](call:nys). It calls. Text [](text:nys). It texts.';
    const { head } = whole.words.en.pages['talk'] ?? {};
    if (head === undefined) throw new Error('There is no page.');
    const said = (kinds: readonly string[]): string | undefined => {
      const en = { ...whole.words.en, pages: { talk: { head, body } } };
      const lines = whole.lines.map((line) =>
        line.id === 'nys'
          ? { ...line, ways: line.ways.filter(({ kind }) => kinds.includes(kind)) }
          : line,
      );
      const told = { lines: lines.filter(({ ways }) => ways.length > 0), programs: [] };
      return shownWords({ ...whole, words: { ...whole.words, en } }, told).en.pages['talk']?.body;
    };
    expect(said(['voice', 'text'])).toBe(body);
    expect(said(['text'])).toBe(body.replace('call:nys', 'line:nys'));
    expect(said(['voice'])).toBe('Call [North](call:nys). It calls.');
    expect(said([])).toBe('Call [North](page:talk). It calls.');
  });

  test('a page of all lines takes the place of one that is gone, and its sentence stays', () => {
    const content = shownWith(without('988', old));
    expect(content.words.en.pages['talk']?.body).toContain('[The 988 line](page:talk)');
  });

  test('one that can only be texted is nobody to call: no contact leads there', () => {
    const withVoice = (fields: object): ShownContent =>
      shownWith(withFact(lineFile('acc'), 'ways', ({ kind }) => kind === 'voice', fields, texted));
    const texted = new Map(files).set(
      lineFile('acc'),
      stringify({ ...acc, ways: [...recordsIn(acc['ways']), text] }),
    );
    const contactsOf = (content: ShownContent): readonly string[] =>
      content.programs.flatMap(({ contacts }) =>
        contacts.flatMap(({ kind, value }) => (kind === 'line' ? [value] : [])),
      );
    expect(contactsOf(withVoice({}))).toEqual(['acc']);
    const content = withVoice({ confidence: 'weak' });
    expect(content.lines.map(({ id }) => id)).toContain('acc');
    expect(contactsOf(content)).toEqual([]);
    const rr = content.programs.find(({ id }) => id === 'rr');
    expect(rr?.offers.flatMap(({ contacts }) => contacts)).not.toContain('talk');
  });

  test('the strip takes the next general line where one is gone', () => {
    expect(generalWays(shownWith(files), 'voice')[0]?.line.id).toBe('hope');
    const content = shownWith(without('hope', { confidence: 'weak' }));
    expect(generalWays(content, 'voice')[0]?.line.id).toBe('nys');
    expect(generalWays(content, 'text')[0]?.line.id).toBe('nys');
  });

  test('where all are too old the one that was confirmed last stays, so that no page is without a number', () => {
    const all = whole.lines.reduce((from, { id }) => without(id, old, from), files);
    const later = withFact(
      lineFile('national'),
      'ways',
      ({ kind }) => kind === 'text',
      { confirmed: '2025-05-23' },
      all,
    );
    const content = shownWith(later, '2027-01-01');
    expect(content.lines.map(({ id, ways }) => [id, ways.map(({ kind }) => kind)])).toEqual([
      ['hope', ['voice']],
      ['national', ['text']],
    ]);
    expect(generalWays(content, 'voice')[0]?.way.value).toBe(numberOf('hope'));
    for (const answers of people)
      expect(suggest(guideOf(content), answers).first.length).toBeGreaterThan(0);
  });

  test('where all are weak the build says what to do', () => {
    const all = ['hope', 'nys', 'national'].reduce(
      (from, id) => without(id, { confidence: 'weak' }, from),
      files,
    );
    expect(() => shownWith(all)).toThrow(
      'content/site.yaml: strip.voice is "hope, nys, national", and none of these has a voice number for day and night that is not weak. Confirm one of them, or name another line: every page needs a number to press.',
    );
  });
});
