import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftsIn } from '#checks/drafts.ts';
import type { Files } from '#catalog/files.ts';
import { guideOf } from '#views/guide.ts';
import { offersOf } from '#catalog/placesOf.ts';
import { matrixOf } from '#keeping/matrix.ts';
import { idsIn } from '#catalog/parse.ts';
import { readContent, readWholeContent } from '#checks/readContent.ts';
import { takenOut } from '#shown/takenOut.ts';
import { linkTo, namesOf } from '#shown/textWithout.ts';
import { today } from '#catalog/today.ts';
import type { Answers } from '#domain/answers.ts';
import type { Status } from '#domain/program.ts';
import { readAnswers } from '#domain/readAnswers.ts';
import type { Suggestions } from '#domain/suggest.ts';
import { suggest } from '#domain/suggest.ts';
import { locales } from '#i18n/locales.ts';
import { openFiles } from '../../tests/open.ts';
import type { ShownContent } from '#shown/shownContent.ts';

const files = openFiles();
/** Every program there is, whatever its status. */
const ids = idsIn(files, 'content/programs/', '/facts.yaml').filter(
  (id) => !draftsIn(files).includes(id),
);

/** The content with the one field of some programs changed, as a person would change it. */
const withStatus = (status: Status, programs: readonly string[]): Files =>
  new Map(
    [...files].map(([file, text]) => [
      file,
      programs.some((id) => file === `content/programs/${id}/facts.yaml`)
        ? text.replace(/^status: .*$/m, `status: ${status}`)
        : text,
    ]),
  );
const contentWith = (status: Status, programs: readonly string[]): ShownContent =>
  readContent(withStatus(status, programs), today());

const { questions, programs: all } = contentWith('open', ids);
const cases = (
  JSON.parse(readFileSync('tests/cases/cases.json', 'utf8')) as readonly { answers: object }[]
).map(({ answers }) => readAnswers(JSON.stringify(answers), questions));

/** Answers of any kind, also ones that nobody would give together. */
const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(
    questions.map(({ id, kind, most, options }) => [
      id,
      fc.subarray(
        options.map((option) => option.id),
        { maxLength: kind === 'single' ? 1 : (most ?? options.length) },
      ),
    ]),
  ),
);

const expectHelp = (content: ShownContent, { first, more }: Suggestions, isGone: RegExp): void => {
  expect(first.some(({ kind }) => kind === 'line')).toBe(true);
  expect(first.length).toBeLessThanOrEqual(3);
  const offered = offersOf(content).map(({ offer }) => offer.id);
  for (const { id, kind } of [...first, ...more]) {
    expect(id).not.toMatch(isGone);
    if (kind === 'offer') expect(offered).toContain(id);
  }
};

const removals: readonly (readonly [Status, readonly string[]])[] = [
  ...ids.flatMap((id) => [['closed', [id]] as const, ['withdrawn', [id]] as const]),
  ['draft', ['vip']],
  ['closed', ids],
  ['withdrawn', ids],
];

describe.each(removals)('%s: %s', (status, programs) => {
  const content = contentWith(status, programs);
  const guide = guideOf(content);
  const isGone = new RegExp(`^(${programs.join('|')})\\.`);

  test('is in no list, and only one that was once listed keeps its address', () => {
    expect(content.programs.map(({ id }) => id)).toEqual(
      ids.filter((id) => !programs.includes(id)),
    );
    expect(content.removed.map(({ id }) => id)).toEqual(status === 'draft' ? [] : programs);
    expect(guide.places.filter(({ id }) => isGone.test(id))).toEqual([]);
    expect(matrixOf(content)).not.toMatch(new RegExp(`(${programs.join('|')})\\.`));
  });

  test('is in no rule', () => {
    const meant = content.rules.flatMap((rule) => ('for' in rule ? rule.for : ['offers']));
    expect(meant).not.toEqual([]);
    for (const id of programs) expect(meant.join(' ')).not.toMatch(new RegExp(`\\b${id}\\b`));
  });

  test('leads nobody to another program', () => {
    for (const { contacts } of content.programs)
      for (const { kind, value } of contacts)
        if (kind === 'through') expect(programs).not.toContain(value);
  });

  test.each(locales)('is in no text in %s', (locale) => {
    const gone = all.filter(({ id }) => programs.includes(id));
    // The names of a draft are anybody's: only what leads to its page goes.
    const names = status === 'draft' ? gone.map(linkTo) : gone.flatMap(namesOf);
    expect(names.length).toBeGreaterThanOrEqual(programs.length);
    const said = JSON.stringify(content.words[locale]);
    for (const name of names) expect(name.exec(said)?.[0]).toBeUndefined();
  });

  test('everyone finds somewhere to turn, a line at least', () => {
    for (const answers of cases) expectHelp(content, suggest(guide, answers), isGone);
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expectHelp(content, suggest(guide, answers), isGone);
      }),
      { numRuns: 300 },
    );
  });
});

describe('one program less', () => {
  const latina = { reason: ['harmed'], fits: ['latine'], language: ['es'] };

  test('its community is told of the gap', () => {
    const cards = (content: ShownContent): readonly string[] =>
      suggest(guideOf(content), latina).cards.map(({ id }) => id);
    expect(cards(contentWith('open', ['vip']))).not.toContain('coverage-gap');
    expect(cards(contentWith('closed', ['vip']))).toContain('coverage-gap');
  });

  test('changes nothing of what is said of the others', () => {
    const [before, after] = [contentWith('open', ids), contentWith('closed', ['vip'])];
    for (const id of ids.filter((one) => one !== 'vip'))
      expect(after.words.en.programs[id]).toEqual(before.words.en.programs[id]);
    expect(after.words.en.pages['talk']).toEqual(before.words.en.pages['talk']);
    expect(after.words.en.pages['for-me']?.body).toContain(
      '**Healing, alone or in a group.** [AVP]',
    );
  });

  test('takes as many lines out of each language', () => {
    for (const id of ids) {
      const { words } = contentWith('withdrawn', [id]);
      const lines = (body: string | undefined): number => (body ?? '').split('\n').length;
      for (const kind of ['pages', 'cards'] as const)
        for (const [page, { body }] of Object.entries<{ readonly body: string }>(words.en[kind]))
          for (const locale of locales)
            expect(lines(words[locale][kind][page]?.body), `${locale} ${page} without ${id}`).toBe(
              lines(body),
            );
    }
  });

  test('a rule that names a program which never was still stops the build', () => {
    const bad = new Map(withStatus('withdrawn', ['vip']));
    const rules = bad.get('content/rules.yaml') ?? '';
    bad.set('content/rules.yaml', rules.replace('offered: avp', 'offered: apv'));
    expect(() => readContent(bad, today())).toThrow(
      `content/rules.yaml: there is no program "apv". Use one of: ${ids.join(', ')}.`,
    );
    bad.set('content/rules.yaml', rules.replace("'program:rr'", "'program:r'"));
    expect(() => readContent(bad, today())).toThrow(/is for "program:r", which no place is/);
  });
});

describe('a paused program', () => {
  const content = contentWith('paused', ids);
  const guide = guideOf(content);

  test('stays listed, and is never among the first', () => {
    expect(content.programs.map(({ id }) => id)).toEqual(ids);
    for (const answers of cases) {
      const { first } = suggest(guide, answers);
      expect(first.filter(({ kind }) => kind === 'offer')).toEqual([]);
      expect(first.some(({ kind }) => kind === 'line')).toBe(true);
    }
  });

  test('is not suggested at all to someone in danger', () => {
    const { more } = suggest(guide, { reason: ['harmed'], safety: ['danger'], fits: ['lgbtq'] });
    expect(more).toEqual([]);
    const open = guideOf(contentWith('open', ids));
    expect(
      suggest(open, { reason: ['harmed'], safety: ['danger'], fits: ['lgbtq'] }).first.length,
    ).toBeGreaterThan(1);
  });
});

describe("names that are anybody's", () => {
  /** A program as another file of facts, under another id and name. */
  const named = (status: Status, id: string, name: string): Files => {
    const facts = (files.get('content/programs/alpol/facts.yaml') ?? '')
      .replace(/^short: .*$/m, `short: "${name}"`)
      .replace(/^called: .*$/m, '')
      .replace(/^status: .*$/m, `status: ${status}`)
      .replaceAll('alpol.', `${id}.`);
    const codes = files.get('content/codes.yaml') ?? '';
    return new Map(files)
      .set(`content/programs/${id}/facts.yaml`, facts)
      .set('content/codes.yaml', `${codes}${id}.groups: 4000\n`);
  };
  const texts = (content: ShownContent): object =>
    Object.fromEntries(
      locales.map((locale) => {
        const { pages, cards, glossary, lines, programs } = content.words[locale];
        return [locale, { pages, cards, glossary, lines, programs }];
      }),
    );
  const before = texts(contentWith('open', ids));
  const justice = 'Family Justice Center';

  test.each([justice, 'NYC', 'Hope', '988', 'VIP', 'circle', 'police', 'group'])(
    'a draft that is called %s changes no text in any language',
    (name) => {
      expect(texts(readContent(named('draft', 'fjc', name), today()))).toEqual(before);
    },
  );

  test.each(['NYC', 'Hope', '988', 'Violence', 'Rising', 'Trans Lifeline', 'national'])(
    'a withdrawn program that is called %s takes nothing of a line or of another program with it',
    (name) => {
      expect(texts(readContent(named('withdrawn', 'fjc', name), today()))).toEqual(before);
    },
  );

  test('what a withdrawn program takes with it is told, sentence by sentence', () => {
    const changed = named('withdrawn', 'fjc', justice);
    const [whole, shown] = [readWholeContent(changed, today()), readContent(changed, today())];
    const told = takenOut(whole, shown);
    expect(told.filter((line) => line.startsWith('content/words/en/'))).not.toEqual([]);
    for (const line of told)
      expect(line).toMatch(/^content\/words\/[\w-]+\/(pages|cards)\/[a-z-]+\.md: left out: ./);
    expect(told.join('\n')).toContain(justice);
    expect(takenOut(readWholeContent(files, today()), contentWith('open', ids))).toEqual([]);
  });
});
