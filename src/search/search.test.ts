import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchRecord, SearchWords } from '#domain/searchRecord.ts';
import { noWords } from '#search/noWords.ts';
import { search } from '#search/search.ts';
import { searchIndex } from '#search/searchIndex.ts';

const record = (id: string, title: string, text = ''): SearchRecord => ({
  id,
  kind: id.startsWith('line') ? 'line' : 'page',
  address: `/${id}/`,
  title,
  text,
});

/** Small lists in languages the site speaks, and in others of the city that it does not speak yet. */
const lists: Readonly<Record<string, readonly SearchRecord[]>> = {
  en: [
    record('housing', 'Housing help', 'A place to stay, and help with rent.'),
    record('talk', 'Talk to a counselor', 'Someone who listens.'),
    record('mediation', 'Mediation', 'Two people and a third.'),
    record('court', 'Going to court', "A judge's paper. It's yours."),
  ],
  es: [
    record('circulo', 'Círculo de sanación', 'Niñas y señoras.'),
    record('vivienda', 'Ayuda con la vivienda', 'Dónde quedarse esta noche.'),
    record('abogada', 'Hablar con una abogada', 'Papeles e inmigración.'),
  ],
  ar: [
    record('legal', 'المساعدة القانونية', 'محامية تتحدّث العربية'),
    record('eiwa', 'إيواء من العنف الأسري', 'مكان للمبيت'),
    record('shifa', 'العلاج النفسي', 'جلسات في مستشفى'),
    record('adl', 'العدالة', 'حلقة في الحيّ'),
  ],
  fr: [
    record('ecoute', "Ligne d'écoute", 'Jour et nuit.'),
    record('logement', 'Aide au logement', 'Un foyer, une sœur.'),
    record('coeur', 'À cœur ouvert', 'Groupe de parole.'),
  ],
  bn: [
    record('nari', 'নারী সহায়তা', 'আইনি পরামর্শ'),
    record('nor', 'নর', 'অন্য কিছু'),
    record('basa', 'বাসস্থান', 'থাকার জায়গা'),
  ],
  ur: [
    record('qanuni', 'قانونی مدد', 'خواتین کے لیے'),
    record('ghar', 'گھر کی حفاظت', 'بچوں کے ساتھ'),
  ],
  hi: [
    record('mahal', 'महल', 'पुराना घर'),
    record('mahila', 'महिला सहायता', 'क़ानूनी मदद'),
    record('nyay', 'न्याय', 'सर्कल'),
  ],
  zh: [
    record('xiufu', '修复式正义', '社区的圆圈'),
    record('falv', '免费法律帮助', '說中文的律師'),
    record('zhufang', '住房', '安全的地方'),
  ],
  ru: [
    record('partner', 'Если партнёр причиняет боль', 'Поговорить с кем-то'),
    record('zhilyo', 'Жильё', 'Приют'),
    record('advokat', 'Адвокат', 'Суд и полиция'),
  ],
  ht: [
    record('sevis', 'Sèvis pou fanmi', 'Lopital ak lekòl'),
    record('kay', 'Kay pou dòmi', 'Yon kote ki an sekirite'),
  ],
  ko: [
    record('hoebok', '회복적 정의', '서클'),
    record('sangdam', '상담', '전화로 이야기하기'),
    record('jugeo', '주거 지원', '머물 곳'),
  ],
  pl: [
    record('spol', 'Społeczność', 'Krąg wsparcia'),
    record('mieszkanie', 'Mieszkanie', 'Łóżko na noc'),
    record('prawnik', 'Prawniczka', 'Sąd i policja'),
  ],
};

const words: SearchWords = { ...noWords, trim: { start: ['ال'], end: ['s'] } };
const indexes = Object.fromEntries(
  Object.entries(lists).map(([language, records]) => [language, searchIndex(words, records)]),
);

/** What is typed, and what comes first. */
const queries: readonly (readonly [string, string, string])[] = [
  ['en', 'housing', 'housing'],
  ['en', 'HOUS', 'housing'],
  ['en', 'counselors', 'talk'],
  ['en', 'judge’s', 'court'],
  ['en', 'help rent', 'housing'],
  ['es', 'circulo', 'circulo'],
  ['es', 'CÍRCULO', 'circulo'],
  ['es', 'ninas', 'circulo'],
  ['es', 'inmigracion', 'abogada'],
  ['es', 'donde quedarse', 'vivienda'],
  ['ar', 'الاسري', 'eiwa'],
  ['ar', 'ايواء', 'eiwa'],
  ['ar', 'مُساعدة', 'legal'],
  ['ar', 'مساعده', 'legal'],
  ['ar', 'مستشفي', 'shifa'],
  ['ar', 'عـدالة', 'adl'],
  ['ar', 'علاج', 'shifa'],
  ['ar', 'قانوني', 'legal'],
  ['ar', 'الحي', 'adl'],
  ['fr', 'ecoute', 'ecoute'],
  ['fr', 'coeur', 'coeur'],
  ['fr', 'soeur', 'logement'],
  ['fr', 'l’écoute', 'ecoute'],
  ['bn', 'নারী', 'nari'],
  ['bn', 'আইনি', 'nari'],
  ['bn', 'বাস', 'basa'],
  ['ur', 'قانوني', 'qanuni'],
  ['ur', 'گهر', 'ghar'],
  ['ur', 'خواتين', 'qanuni'],
  ['ur', 'كے ليے', 'qanuni'],
  ['hi', 'महल', 'mahal'],
  ['hi', 'महिला', 'mahila'],
  ['hi', 'कानूनी', 'mahila'],
  ['hi', 'न्याय', 'nyay'],
  ['zh', '修复', 'xiufu'],
  ['zh', '正义', 'xiufu'],
  ['zh', '法', 'falv'],
  ['zh', '中文', 'falv'],
  ['zh', '住房', 'zhufang'],
  ['ru', 'партнер', 'partner'],
  ['ru', 'ЖИЛЬЕ', 'zhilyo'],
  ['ru', 'полиц', 'advokat'],
  ['ht', 'sevis', 'sevis'],
  ['ht', 'lekol', 'sevis'],
  ['ht', 'domi', 'kay'],
  ['ko', '회복적', 'hoebok'],
  ['ko', '상담', 'sangdam'],
  ['ko', '전화', 'sangdam'],
  ['ko', '주', 'jugeo'],
  ['pl', 'spolecznosc', 'spol'],
  ['pl', 'lozko', 'mieszkanie'],
  ['pl', 'sad', 'prawnik'],
  ['pl', 'krag', 'spol'],
];

test.each(queries)('%s: %s finds %s', (language, typed, wanted) => {
  const index = indexes[language];
  if (index === undefined) throw new Error(language);
  expect(search(index, typed).hits[0]?.record.id).toBe(wanted);
});

test('vowel signs are letters in Bengali and Hindi: woman does not find man', () => {
  const found = indexes['bn'] === undefined ? null : search(indexes['bn'], 'নারী');
  expect(found?.hits.map(({ record: { id } }) => id)).toEqual(['nari']);
});

describe('what is only close in spelling', () => {
  test.each(['meditation', 'medication', 'mediatoin'])('%s is no mediation', (typed) => {
    const found = indexes['en'] === undefined ? null : search(indexes['en'], typed);
    expect(found?.hits).toEqual([]);
    expect(found?.near.map(({ record: { id } }) => id)).toEqual(['mediation']);
    expect(found?.near[0]?.by).toEqual(['mediation']);
  });

  test.each([
    ['en', 'houssing', 'housing'],
    ['en', 'counceler', 'talk'],
    ['es', 'sanasion', 'circulo'],
    ['ar', 'المساعدت', 'legal'],
    ['fr', 'logemant', 'logement'],
    ['ru', 'адвакат', 'advokat'],
    ['pl', 'mieszkane', 'mieszkanie'],
  ])('%s: %s may mean %s', (language, typed, wanted) => {
    const index = indexes[language];
    const found = index === undefined ? null : search(index, typed);
    expect(found?.near.map(({ record: { id } }) => id)).toContain(wanted);
  });
});

const urgentIndex = searchIndex(
  {
    ...noWords,
    small: ['i', 'my', 'he', 'me', 'with', 'a', 'and', 'am'],
    trim: { start: [], end: ['ed', 's'] },
    topics: [
      { type: ['suicid*', 'kill myself'], find: ['line:988'], urgent: true },
      { type: ['gun', 'chok*'], find: ['line:hope', 'neck'], urgent: true },
      { type: ['shrink', 'someone to talk to'], find: ['talk'] },
    ],
  },
  [
    ...(lists['en'] ?? []),
    record('line:hope', 'A line', 'Day and night.'),
    record('line:988', 'Another line'),
    record('neck', 'After choking', 'See a doctor.'),
  ],
);

describe('words of danger', () => {
  test.each([
    ['suicide', ['line:988']],
    ['I want to kill  myself!', ['line:988']],
    ['gun', ['line:hope', 'neck']],
    ['he choked me with a gun and I am suicidal', ['line:988', 'line:hope', 'neck']],
    ['sucidal suiside', ['line:988']],
  ])('%s puts people first', (typed, wanted) => {
    const found = search(urgentIndex, typed);
    expect(found.urgent.map(({ record: { id } }) => id)).toEqual(wanted);
    const rest = [...found.hits, ...found.near].map(({ record: { id } }) => id);
    for (const id of wanted) expect(rest).not.toContain(id);
  });

  test.each(['begun', 'gunnar', 'myself', 'housing'])('%s tells of none', (typed) => {
    expect(search(urgentIndex, typed).urgent).toEqual([]);
  });
});

test('what the site does not say is found all the same', () => {
  expect(search(urgentIndex, 'shrink').hits.map(({ record: { id } }) => id)).toEqual(['talk']);
});

test('where no record has all the words, those with the most telling ones come', () => {
  const found = search(urgentIndex, 'my cousin lost her housing in March');
  expect(found.hits.map(({ record: { id } }) => id)).toEqual(['housing']);
});

describe('whatever is typed', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.constantFrom(
      "'; DROP TABLE x;--",
      '<img src=x onerror=alert(1)>',
      '.*+?^${}()|[]\\',
      '\u202eabc',
      'a'.repeat(10_000),
      '__proto__',
      'constructor',
      '\ud800',
      '\u0000',
    ),
    fc
      .array(fc.constantFrom('housing', 'talk', 'court', 'gun', 'xyzzy', 'I', 'my'), {
        maxLength: 20,
      })
      .map((list) => list.join(' ')),
  );

  test('it never fails, and never leaves a person with nothing', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const { urgent, hits, near, instead } = search(urgentIndex, typed);
        const all = [...urgent, ...hits, ...near, ...instead].map(({ record: { id } }) => id);
        expect(new Set(all).size).toBe(all.length);
        if (/[\p{L}\p{N}]/u.test(typed.normalize('NFKD').slice(0, 300)))
          expect(all.length).toBeGreaterThan(0);
        // Whatever is typed, there is a person to talk to, and once.
        const isLine = (id: string): boolean => id.startsWith('line:');
        if (all.length > 0) expect(all.some(isLine)).toBe(true);
        expect(
          instead.length > 0 && [...urgent, ...hits].some(({ record: { id } }) => isLine(id)),
        ).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('a word of danger in it puts people first', () => {
    fc.assert(
      fc.property(
        fc.lorem({ maxCount: 8 }),
        fc.constantFrom('gun', 'suicide', 'choked'),
        (text, word) => {
          const [first] = search(urgentIndex, `${text} ${word}`).urgent;
          expect(first?.record.kind).toBe('line');
        },
      ),
    );
  });
});

test('records added in slices are found as if they had come at once', () => {
  const list = Object.values(lists).flat();
  const whole = searchIndex(words, list);
  expect(search(whole, 'housing').hits.map(({ record: { id } }) => id)).toEqual(['housing']);
  expect(whole.entries.length).toBe(list.length);
});
