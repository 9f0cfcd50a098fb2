import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guideOf } from '#views/guide.ts';
import type { Answers } from '#domain/answers.ts';
import { pathOf, pick, settledAnswers } from '#domain/answers.ts';
import { readAnswers } from '#domain/readAnswers.ts';
import type { Suggestions } from '#domain/suggest.ts';
import { suggest } from '#domain/suggest.ts';
import { openContent } from '../../tests/open.ts';

const guide = guideOf(openContent());
const { questions } = guide;
const ids = (list: Suggestions['first']): readonly string[] => list.map(({ id }) => id);

interface Case {
  readonly id: string;
  readonly who: string;
  readonly answers: object;
  readonly expect: {
    readonly first: readonly string[];
    readonly first_any: readonly (readonly string[])[];
    readonly cards: readonly string[];
    readonly never_first: readonly string[];
    readonly joint_page: boolean;
  };
}
const cases = JSON.parse(readFileSync('tests/cases/cases.json', 'utf8')) as readonly Case[];

/** Any answers a person could give: every question answered or skipped, exclusive options alone. */
const anyAnswers: fc.Arbitrary<Answers> = fc
  .record(
    Object.fromEntries(
      questions.map((question) => {
        const { id, kind, options, most } = question;
        const names = options.map((option) => option.id);
        const many = fc
          .subarray(names, { minLength: 0, maxLength: most ?? names.length })
          .map((picked) =>
            picked.reduce<readonly string[]>((done, option) => pick(question, done, option), []),
          );
        return [id, kind === 'single' ? fc.constantFrom([], ...names.map((name) => [name])) : many];
      }),
    ),
  )
  .map((answers) =>
    Object.fromEntries(Object.entries(answers).filter(([, picked]) => picked.length > 0)),
  );

const without = (answers: Answers, id: string): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([question]) => question !== id));

const runs = { numRuns: 3000 };

describe('the people of the acceptance cases', () => {
  test.each(cases)('$id: $who', ({ answers, expect: wanted }) => {
    const result = suggest(guide, readAnswers(JSON.stringify(answers), questions));
    const first = ids(result.first);
    expect(first).toEqual(expect.arrayContaining([...wanted.first]));
    for (const group of wanted.first_any) expect(group.some((id) => first.includes(id))).toBe(true);
    expect(result.cards.map(({ id }) => id)).toEqual(expect.arrayContaining([...wanted.cards]));
    for (const id of wanted.never_first) expect(first).not.toContain(id);
    expect(result.meetingPage).toBe(wanted.joint_page);
  });
});

test('where both are true, a place outside the chosen communities stays, whatever the tie (R28)', () => {
  const answers = {
    reason: ['harmed', 'caused', 'work'],
    about: ['hurt', 'hurting', 'children'],
    soon: ['maybe'],
    signs: ['none'],
    needs: ['ichange', 'learn'],
    fits: ['lgbtq', 'native', 'man'],
    language: ['sign'],
  };
  expect(ids(suggest(guide, answers).first)).toEqual(['avp.line', 'stronghearts', 'rr.groups']);
});

describe('whatever is answered', () => {
  test('at most three come first, at least one of them a line, and never nothing', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { first } = suggest(guide, answers);
        expect(first.length).toBeGreaterThan(0);
        expect(first.length).toBeLessThanOrEqual(3);
        expect(first.some(({ kind }) => kind === 'line')).toBe(true);
      }),
      runs,
    );
  });

  test('no joint format, no 911 and nothing twice among the suggestions (R3)', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { first, more } = suggest(guide, answers);
        const shown = [...ids(first), ...ids(more)];
        expect(shown).not.toContain('aafsc.whole-family');
        expect(shown).not.toContain('911');
        expect(new Set(shown).size).toBe(shown.length);
      }),
      runs,
    );
  });

  test.each([
    ['avoid', 'found'],
    ['signs', 'angry'],
  ])(
    'what may bring in the other person is suggested to nobody with %s: %s (R30)',
    (of, answer) => {
      const unknown = guide.places.flatMap((place) =>
        place.kind === 'offer' && place.format === 'unknown' ? [place.id] : [],
      );
      expect(unknown.length).toBeGreaterThan(0);
      fc.assert(
        fc.property(anyAnswers, (answers) => {
          const { first, more } = suggest(guide, {
            ...answers,
            reason: ['harmed'],
            [of]: [answer],
          });
          const shown = [...ids(first), ...ids(more)];
          expect(shown.filter((id) => unknown.includes(id))).toEqual([]);
        }),
        runs,
      );
    },
  );

  test('no rule keeps a line from the results, or lets only some people have it (R1)', () => {
    const lines = guide.places.filter(({ kind }) => kind === 'line').map(({ id }) => id);
    const closing = guide.rules.filter(
      ({ kind }) => kind === 'must' || kind === 'gate' || kind === 'cap',
    );
    expect(lines).toContain('hope');
    expect(closing.length).toBeGreaterThan(0);
    for (const rule of closing)
      expect('places' in rule && rule.places.filter((id) => lines.includes(id)), rule.id).toEqual(
        [],
      );
  });

  test('skipping a question never adds the meeting page and never excludes an offer', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.constantFrom(...questions.map(({ id }) => id)),
        (answers, skipped) => {
          const rest = without(answers, skipped);
          const before = suggest(guide, answers);
          const after = suggest(guide, rest);
          if (!before.meetingPage) expect(after.meetingPage).toBe(false);
          // Danger keeps the page short (R5); skipping it may only bring offers back.
          if (skipped === 'safety' || answers['safety']?.includes('danger') === true) return;
          // A reason that is skipped asks fewer and other questions; what was said of another person is then dropped.
          if (skipped === 'reason') return;
          // R+R and TRANSFORM are shown as information only where it was said that someone hurts others (R9).
          if (skipped === 'about') return;
          const offers = (result: Suggestions): readonly string[] =>
            [...result.first, ...result.more]
              .filter(({ kind }) => kind === 'offer')
              .map(({ id }) => id);
          expect(offers(after)).toEqual(expect.arrayContaining([...offers(before)]));
        },
      ),
      runs,
    );
  });

  test('the order of answering and of options makes no difference', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const turned = Object.fromEntries(
          Object.entries(answers)
            .reverse()
            .map(([id, picked]) => [id, [...picked].reverse()]),
        );
        expect(suggest(guide, turned)).toEqual(suggest(guide, answers));
      }),
      runs,
    );
  });

  test('an answer changed and changed back gives what a fresh run gives', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        anyAnswers,
        fc.constantFrom(...questions.map(({ id }) => id)),
        (answers, others, id) => {
          const settled = settledAnswers(questions, answers);
          const changed = { ...settled, [id]: others[id] ?? [] };
          const back = { ...changed, [id]: settled[id] ?? [] };
          expect(suggest(guide, back)).toEqual(suggest(guide, settled));
        },
      ),
      runs,
    );
  });

  test('answers of questions that are no longer asked are dropped', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const settled = settledAnswers(questions, answers);
        const asked = pathOf(questions, settled).map(({ id }) => id);
        expect(asked).toEqual(expect.arrayContaining(Object.keys(settled)));
        expect(suggest(guide, settled)).toEqual(suggest(guide, answers));
      }),
      runs,
    );
  });

  test('the meeting page is linked only when everything is clear (R3)', () => {
    const clear = {
      reason: ['harmed'],
      safety: ['safe'],
      signs: ['none'],
      together: ['maybe'],
      fits: ['none'],
    };
    expect(suggest(guide, clear).meetingPage).toBe(true);
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const result = suggest(guide, answers);
        const isCleared =
          String(answers['reason']) === 'harmed' &&
          String(answers['safety']) === 'safe' &&
          String(answers['signs']) === 'none' &&
          ['maybe', 'yes'].includes(String(answers['together'])) &&
          answers['fits'] !== undefined &&
          !answers['fits'].includes('teen');
        expect(result.meetingPage).toBe(isCleared);
        // Not cleared and wished for: it is said why nothing is said of it (R4).
        const wishes = ['maybe', 'yes'].includes(
          String(settledAnswers(questions, answers)['together']),
        );
        expect(result.cards.some(({ id }) => id === 'together-not-now')).toBe(wishes && !isCleared);
      }),
      runs,
    );
  });

  test('in danger: lines first, then at most two offers, one to one (R5)', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const answers = settledAnswers(questions, {
          ...given,
          reason: ['harmed'],
          safety: ['danger'],
        });
        const { cards, first, more } = suggest(guide, answers);
        expect(cards[0]?.id).toBe('now');
        const offers = [...first, ...more].filter(({ kind }) => kind === 'offer');
        expect(offers.length).toBeLessThanOrEqual(2);
        for (const { id } of offers)
          expect(guide.places.find((p) => p.id === id)).toMatchObject({ format: 'alone' });
        expect(first[0]?.kind).toBe('line');
        expect([...first, ...more].some(({ kind }) => kind === 'page')).toBe(false);
      }),
      runs,
    );
  });

  test('accountability comes first only for people who caused harm, TRANSFORM only for LGBTQ+ people (R9 to R13)', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const has = (id: string, option: string): boolean => answers[id]?.includes(option) === true;
        const first = ids(suggest(guide, answers).first);
        if (!has('reason', 'caused')) expect(first.some((id) => id.startsWith('rr.'))).toBe(false);
        if (!has('reason', 'caused') || !has('fits', 'lgbtq'))
          expect(first).not.toContain('avp.transform');
        if (has('reason', 'caused') && has('reason', 'harmed') && !has('needs', 'ichange')) {
          expect(first.some((id) => id.startsWith('rr.') || id === 'avp.transform')).toBe(false);
        }
        if (has('reason', 'caused') && !has('reason', 'harmed')) {
          expect(first).not.toContain('alpol.groups');
          expect(first).not.toContain('vip.healing');
        }
        if (has('fits', 'teen'))
          expect(first.some((id) => /^rr\.|transform|^alpol/.test(id))).toBe(false);
      }),
      runs,
    );
  });

  test('whoever comes for someone else is told what is theirs to do, and nobody else is (R15)', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const answers = { ...given, safety: ['danger'], signs: ['neck'] };
        const settled = settledAnswers(questions, answers);
        const isForOthers =
          settled['reason']?.some((reason) => ['worried', 'work'].includes(reason)) === true;
        const { cards } = suggest(guide, answers);
        for (const id of ['now', 'medical']) {
          const card = cards.find((shown) => shown.id === id);
          if (settled['safety'] !== undefined) expect(card).toBeDefined();
          expect(card?.parts.includes('others') ?? false).toBe(card !== undefined && isForOthers);
        }
      }),
      runs,
    );
  });

  test('every reason is for something said, and every place that was not asked for says so', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { first, more } = suggest(guide, answers);
        for (const { id, why, unknown } of [...first, ...more]) {
          if (why.includes('speaks.es')) expect(answers['language']).toContain('es');
          if (unknown.includes('fits.lgbtq')) expect(answers['fits']).toBeUndefined();
          if (unknown.includes('reason.caused'))
            expect(answers['reason'] ?? []).not.toContain('caused');
          if (id === 'avp.transform') expect(unknown).toContain('running');
        }
      }),
      runs,
    );
  });
});

describe('over the space of answers', () => {
  const sampled = fc.sample(anyAnswers, { numRuns: 20000, seed: 7 });
  const results = sampled.map((answers) => suggest(guide, answers));

  test('every offer but joint ones can come first or further down', () => {
    const shown = new Set(results.flatMap(({ first, more }) => [...ids(first), ...ids(more)]));
    const first = new Set(results.flatMap((result) => ids(result.first)));
    for (const place of guide.places) {
      if (place.kind !== 'offer' || place.format === 'joint') continue;
      expect(shown).toContain(place.id);
      expect(first).toContain(place.id);
    }
  });

  test.each(
    questions.flatMap(({ id, options }) => options.map((option) => [id, option.id] as const)),
  )('%s.%s changes something', (id, option) => {
    const question = questions.find((known) => known.id === id);
    const others = [
      [],
      ...(question?.options ?? []).filter((o) => o.id !== option).map((o) => [o.id]),
    ];
    const withOption = (answers: Answers): string =>
      JSON.stringify(suggest(guide, { ...answers, [id]: [option] }));
    const changes = sampled
      .slice(0, 3000)
      .some((answers) =>
        others.some(
          (other) =>
            JSON.stringify(suggest(guide, { ...answers, [id]: other })) !== withOption(answers),
        ),
      );
    expect(changes).toBe(true);
  });
});

describe('misuse', () => {
  test('someone who causes harm and says only "harmed" is shown nothing that helps to meet or press a partner', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const answers = settledAnswers(questions, { ...given, reason: ['harmed'] });
        const { first, more } = suggest(guide, answers);
        for (const { id } of [...first, ...more]) {
          const place = guide.places.find((known) => known.id === id);
          if (place?.kind === 'offer') expect(place.format).not.toBe('joint');
        }
      }),
      runs,
    );
  });

  test.each(cases)(
    '$id with safety and signs blanked gains no joint offer and no meeting page',
    ({ answers }) => {
      const given = readAnswers(JSON.stringify(answers), questions);
      const blanked = without(without(given, 'safety'), 'signs');
      const { first, more, meetingPage } = suggest(guide, blanked);
      expect(meetingPage).toBe(false);
      expect([...ids(first), ...ids(more)]).not.toContain('aafsc.whole-family');
    },
  );
});
