import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { dueItems, isPastLimit } from '#keeping/due.ts';
import type { Files } from '#catalog/files.ts';
import { guideOf } from '#views/guide.ts';
import { offersOf } from '#catalog/placesOf.ts';
import { newProgramFiles, problemOfNew } from '#keeping/newProgram.ts';
import { programSchema } from '#catalog/schemas.ts';
import { programWordsSchema } from '#catalog/wordSchemas.ts';
import { readContent } from '#checks/readContent.ts';
import { today } from '#catalog/today.ts';
import { suggest } from '#domain/suggest.ts';
import { locales } from '#i18n/locales.ts';
import { openContent, openFiles } from '../../tests/open.ts';

const content = openContent();
const facts = 'content/programs/harbor/facts.yaml';
const words = 'content/words/en/programs/harbor.md';
const written = newProgramFiles('harbor', 'The "Harbor": a house', content);
const withDraft: Files = new Map([...openFiles(), ...written]);
const merge = (fields: object, from: string): string =>
  stringify({ ...(parse(from) as object), ...fields });

test.each(['', 'A', 'two words', 'Vip', 'a', 'harbor-house', '../vip', 'vip', 'hope'])(
  '%j cannot be an id',
  (id) => {
    expect(problemOfNew(id, 'Harbor', ['vip', 'hope'])).toMatch(/cannot be an id|is taken/);
  },
);

test.each(['abuse', 'survivors', 'batterers', 'hurtline', 'index', 'con'])(
  '%s would tell in an address, or not work in one',
  (id) => {
    expect(problemOfNew(id, 'Harbor', [])).toMatch(/cannot be an id/);
  },
);

test('an id and a name are enough', () => {
  expect(problemOfNew('harbor', 'Harbor', ['vip'])).toBeNull();
  expect(problemOfNew('harbor', ' ', [])).toMatch(/^Give the name/);
});

describe('what is written', () => {
  test('has every field of the schema, and says nothing that nobody knows', () => {
    const read = programSchema.parse(parse(written.get(facts) ?? ''));
    const needed = Object.keys(programSchema.shape).filter((key) => key !== 'called');
    expect(Object.keys(read).sort()).toEqual(needed.sort());
    expect(read).toMatchObject({
      status: 'draft',
      contacts: [],
      places: [],
      claims: [],
    });
    expect(Object.values(read.ties).map(({ value }) => value)).toEqual(Array(5).fill('unknown'));
    for (const offer of read.offers) {
      expect(new Set(Object.values(offer.for))).toEqual(new Set(['ask']));
      expect(offer.unknowns).toEqual(
        expect.arrayContaining(['phone', 'reporting', 'partner-contact']),
      );
      expect(offer.source).toBe('');
      expect(offer.languages).toEqual([]);
      expect(offer.cost).toBeUndefined();
    }
  });

  test('has words in every language: what every program says is said in it, the rest is to be written', () => {
    for (const locale of locales) {
      const text = written.get(`content/words/${locale}/programs/harbor.md`) ?? '';
      const { ties, ask } = programWordsSchema.parse(parse(text.split('---\n')[1] ?? ''));
      expect(ties['police']).toBe(content.words[locale].messages['unknown.tie.police']);
      expect(text).toContain('summary: "To be written: ');
      expect(JSON.stringify({ ties, ask })).not.toContain('To be written');
    }
    expect(written.get('content/words/es/programs/harbor.md')).toContain(
      '"Antes de contar detalles: ¿qué tienen que reportar, y a quién?"',
    );
  });

  test('has a question beside every field', () => {
    const lines = (written.get(facts) ?? '').split('\n');
    const asked = lines.filter((line) => /^\s*# .*\?/.test(line));
    expect(asked.length).toBeGreaterThanOrEqual(15);
  });

  test('is shown nowhere', () => {
    const read = readContent(withDraft, today());
    expect(read.programs.map(({ id }) => id)).toEqual(content.programs.map(({ id }) => id));
    expect(read.removed).toEqual([]);
    for (const locale of locales) expect(read.words[locale].programs['harbor']).toBeUndefined();
  });

  test('is named with what is missing, and passes no limit', () => {
    const due = dueItems(withDraft, today()).filter(({ value }) => value === 'harbor');
    expect(due.map(({ mend }) => mend).join('\n')).toMatch(/a source is ""/);
    expect(due.map(({ mend }) => mend).join('\n')).toMatch(/"To be written: what it is\."/);
    expect(due.filter(isPastLimit)).toEqual([]);
  });

  test('filled in and opened, is listed and can be suggested', () => {
    const source = 'https://harbor.example/';
    const draft = (written.get(facts) ?? '')
      .replaceAll('source: ""', `source: ${source}`)
      .replace('status: draft', 'status: open')
      .replace('format: unknown', 'format: alone');
    const texts = (written.get(words) ?? '').replaceAll('To be written: ', 'Here stands ');
    const rule = `  - { id: start-harbor, from: R26, kind: tier, tier: young, for: [harbor.help], when: reason.harmed, why: just-you }\n`;
    const open = new Map(withDraft)
      .set(facts, draft)
      .set('content/rules.yaml', `${withDraft.get('content/rules.yaml') ?? ''}${rule}`)
      .set('content/codes.yaml', `${withDraft.get('content/codes.yaml') ?? ''}harbor.help: 4000\n`);
    for (const locale of locales) open.set(`content/words/${locale}/programs/harbor.md`, texts);
    const read = readContent(open, today());
    expect(offersOf(read).map(({ offer }) => offer.id)).toContain('harbor.help');
    const { first } = suggest(guideOf(read), { reason: ['harmed'] });
    expect(first.map(({ id }) => id)).toContain('harbor.help');
  });

  test('cannot be opened as it stands', () => {
    const opened = merge({ status: 'open' }, written.get(facts) ?? '');
    expect(() => readContent(new Map(withDraft).set(facts, opened), today())).toThrow(
      /harbor\/facts\.yaml: a source is ""[\s\S]*still stands there/,
    );
  });
});

test.each([
  [['vip', 'VIP'], '"vip" is taken'],
  [['Vip', 'VIP'], '"Vip" cannot be an id'],
  [['survivors', 'Harbor'], '"survivors" cannot be an id: it stands in addresses'],
  [['harbor'], 'Give the name'],
  [['harbor', 'The', 'Harbor'], 'Put the name in quotes'],
])('the command refuses %j and writes nothing', (args, said) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/commands/newProgram.ts', ...args],
    { encoding: 'utf8' },
  );
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(said);
});
