import { describe, expect, test } from 'vitest';
import { projectContent } from '#views/projectContent.ts';
import { locales } from '#i18n/locales.ts';

const { words, sources } = projectContent();
const english = words.en;
const textOf = (kind: 'cards' | 'pages', id: string, locale: (typeof locales)[number]): string => {
  const text = words[locale][kind][id];
  if (text === undefined) throw new Error(`${kind}/${id} is not written in ${locale}.`);
  return [text.body, ...('parts' in text.head ? Object.values(text.head.parts) : [])].join('\n');
};

/** Claims of the guide, as they begin in English, and the page each was read on (review "Truth", 1c and section 2). */
const claims: readonly (readonly [
  kind: 'cards' | 'pages',
  id: string,
  says: string,
  by: string,
])[] = [
  ['pages', 'about', 'about half of incidents, or more, are never reported', 'half-reported'],
  ['pages', 'about', 'or more, are never reported', 'less-than-half-reported'],
  ['pages', 'about', 'Yet six in ten said they would call again', 'survey-2021-summary'],
  ['pages', 'questions', 'or more, are never reported', 'half-reported'],
  ['pages', 'questions', 'About four in ten felt less safe', 'survey-2021'],
  ['pages', 'questions', 'Yet six in ten said they would call again', 'survey-2021-summary'],
  ['pages', 'questions', 'Help there is free', 'justice-centers'],
  ['pages', 'questions', 'shares space with an office of the DA', 'justice-centers-visit'],
  ['pages', 'questions', 'an approved rape crisis program', 'privilege'],
  ['pages', 'questions', 'three in four advocates', 'immigrant-survey'],
  ['pages', 'questions', 'do not share who you are without your OK', 'federal-rule'],
  ['pages', 'questions', 'AVP had such money in 2022', 'federal-money'],
  ['pages', 'for-change', 'A 2024 study says it is free', 'change-study'],
  ['pages', 'for-change', 'Some federal money comes with a rule', 'federal-rule'],
  ['pages', 'for-work', 'no duty to report partner violence between adults', 'adults-not-reported'],
  ['pages', 'for-work', 'gunshot wounds', 'wounds-reported'],
  ['pages', 'for-work', 'bad burns', 'burns-reported'],
  ['pages', 'for-work', 'Social workers, nurses, and school staff', 'who-reports'],
  ['pages', 'for-work', 'an approved rape crisis program', 'privilege'],
  ['pages', 'for-work', 'If it covers groups for people who caused harm', 'federal-rule'],
  ['pages', 'for-work', 'City offices paid for a 2024 study', 'change-study'],
  ['pages', 'for-work', 'Trials we know of', 'trial-utah'],
  ['pages', 'check', 'One in Utah found fewer new arrests', 'trial-utah'],
  ['pages', 'check', 'One in Arizona found no clear change', 'trial-arizona'],
  ['pages', 'check', 'had three people', 'transform-first'],
  ['pages', 'how', 'A trial in Canada', 'trial-canada'],
  ['pages', 'basics', 'take families with pets', 'pets'],
  ['pages', 'basics', 'free locks and alarms', 'home-plus'],
  ['pages', 'talk', 'For a serious crime', 'arrest-guide'],
  ['pages', 'talk', 'unless the person who was hurt asks them not to', 'arrest-law'],
  ['pages', 'talk', 'English and Spanish only', 'text-911'],
  ['pages', 'talk', 'If you hang up', 'hang-ups'],
  ['pages', 'talk', 'it gives 911 your phone number', 'crisis-line-location'],
  ['pages', 'talk', 'Police have to report', 'who-reports'],
  ['cards', 'police-facts', 'For a serious crime', 'arrest-guide'],
  ['cards', 'police-facts', 'unless the person who was hurt asks them not to', 'arrest-law'],
  ['cards', 'order', 'New York law says that you cannot break it', 'order-protects'],
  ['cards', 'order', 'It counts even if they reach out first', 'order-binds'],
  ['cards', 'reporting', 'By law, some workers', 'who-reports'],
  [
    'cards',
    'reporting',
    'no such rule about partner violence between adults',
    'adults-not-reported',
  ],
  ['cards', 'reporting', 'gunshots', 'wounds-reported'],
  ['cards', 'reporting', 'bad burns', 'burns-reported'],
  ['cards', 'acs', 'highest court said in 2004', 'child-saw'],
  ['cards', 'immigration', 'open to people with any status', 'city-any-status'],
  ['cards', 'medical', 'even with no marks', 'choking'],
  ['cards', 'medical', 'days or weeks later', 'choking-later'],
  ['cards', 'danger', 'did not see how high the risk was', 'danger-not-seen'],
  ['cards', 'children', 'may repeat a plan to the other parent', 'children-plan'],
  ['cards', 'access', 'Barrier Free Living', 'barrier-free'],
];

describe('each claim of the guide has its source beside it', () => {
  test.each(claims)('%s/%s: "%s" was read on %s', (kind, id, says, by) => {
    const paragraphs = textOf(kind, id, 'en').split(/\n+/);
    const claim = paragraphs.find(
      (text) => text.includes(says) && text.indexOf(`(source:${by})`) > text.indexOf(says),
    );
    expect(claim, `the claim is not said, or stands without its source`).toBeDefined();
  });

  test('and every source is held by one of these claims', () => {
    expect([...new Set(claims.map(([, , , by]) => by))].sort()).toEqual(
      Object.keys(sources).sort(),
    );
  });
});

describe('the law of arrests', () => {
  const places = (locale: (typeof locales)[number]): readonly (readonly [string, string])[] => [
    ['card now', textOf('cards', 'now', locale)],
    ['card police-facts', textOf('cards', 'police-facts', locale)],
    ['page talk', textOf('pages', 'talk', locale)],
    ['line 911', words[locale].lines['911']?.police ?? ''],
  ];
  const says = {
    en: ['serious crime', 'stay-away order', 'unless', 'They may still'],
    es: ['delito grave', 'orden de no acercarse', 'a menos que', 'Aun así puede arrestar'],
    ar: ['جريمة خطيرة', 'أمر بعدم الاقتراب', 'إلا إذا طلب', 'ومع ذلك قد تقبض على شخص'],
    fr: ['crime grave', "ordonnance d'éloignement", 'sauf si', 'Elle peut quand même arrêter'],
  } as const;

  test.each(locales)(
    'in %s, all four places tell of serious crimes, of stay-away orders, and of lesser crimes unless asked otherwise (CPL 140.10)',
    (locale) => {
      for (const [where, text] of places(locale))
        for (const phrase of says[locale]) expect(text, `${where}: ${phrase}`).toContain(phrase);
    },
  );

  test('nobody is told that police often arrest whatever they ask', () => {
    const all = [...places('en'), ['all', JSON.stringify(english)] as const];
    for (const [where, text] of all)
      expect(text, where).not.toContain('even if you ask them not to');
  });

  test('the order speaks to the one it protects and to the one it binds, each in their own words', () => {
    const { body, head } = english.cards['order'] ?? { body: '', head: { parts: {} } };
    const { harmed = '', caused = '' }: Readonly<Record<string, string>> = head.parts;
    expect(harmed).toContain('you cannot be arrested for breaking it');
    expect(harmed).not.toMatch(/contact from you|Any contact can break/);
    expect(caused).toContain('any contact from you can break it');
    expect(caused).toContain('even if they reach out first');
    expect(body).not.toMatch(/break it|reach out/);
  });

  test.each(locales)(
    'in %s, the page for people who caused harm shows only their own part',
    (locale) => {
      const { body = '' } = words[locale].pages['for-change'] ?? {};
      expect(body).toContain('{{card:order:caused}}');
      expect(body).not.toMatch(/{{card:order(:[a-z:]*harmed|}})/);
    },
  );
});

describe('parts of cards', () => {
  const wanted: Readonly<Record<string, readonly string[]>> = {
    now: ['others'],
    medical: ['others'],
    danger: ['others'],
    device: ['others'],
    acs: ['others'],
    'police-facts': ['others'],
    immigration: ['others'],
    access: ['care', 'others'],
    'partner-help': ['advocate', 'others'],
    reporting: ['caused', 'others'],
    order: ['caused', 'harmed'],
    children: ['caused', 'others'],
    teen: ['caused', 'others'],
  };

  test.each(locales)('in %s, every card that says "you" has its part for the others', (locale) => {
    for (const [id, parts] of Object.entries(wanted))
      expect(Object.keys(words[locale].cards[id]?.head.parts ?? {}), id).toEqual(
        expect.arrayContaining([...parts]),
      );
  });

  test('what is said to people who caused harm never speaks of the one who hurt them', () => {
    for (const id of ['children', 'teen', 'order'])
      expect(english.cards[id]?.head.parts['caused'], id).not.toMatch(
        /hurt you|without the other person|not your fault/,
      );
  });

  test('what is for others says so first, and takes no choice from the one it is about', () => {
    for (const [id, { head }] of Object.entries(english.cards)) {
      const { others } = head.parts;
      if (others !== undefined && id !== 'crisis')
        expect(others, id).toMatch(
          /^If (this is about someone|you worry about)|^ACS is .*\n*.*If this/s,
        );
    }
  });
});

describe('what the seed says, in its strength', () => {
  const all = Object.entries(english.pages).map(([id, { body }]) => [id, body] as const);

  test.each(all)('%s says nothing stronger', (_, body) => {
    expect(body).not.toMatch(/led by survivors/);
    expect(body).not.toMatch(/older (movement|programs)/);
    expect(body).not.toMatch(/need tools/);
    expect(body).not.toMatch(/whole story/);
    expect(body).not.toMatch(/learn to own|own what they (do|did)/);
    expect(body).not.toMatch(/what people there asked for|new program is for/);
    expect(body).not.toMatch(/the City pays for/);
    expect(body).not.toMatch(/trauma, jail|trauma or by jail/);
    expect(body).not.toMatch(/survivor all alone|You can be part of that/);
    expect(body).not.toMatch(/turn down|Nothing is kept|We like that/);
  });

  test('circles are not among what the five are said to do', () => {
    const { body = '' } = english.pages['ways'] ?? {};
    expect(body).not.toMatch(/^- \*\*Circles/m);
    expect(body).toContain('We do not know if any of these five does.');
  });

  test('choking is more than hands', () => {
    expect(english.pages['for-me']?.body).toContain('## If you were choked');
    expect(english.cards['medical']?.body).toContain('a hand, an arm, a cord, a knee');
  });
});

describe('cards that anyone may be shown say "you" of nobody in particular', () => {
  // Somebody who only caused harm is shown them too.
  test.each([
    ['crisis', 'en', /hurt by a partner/],
    ['crisis', 'es', /su pareja les hace daño/],
    ['crisis', 'ar', /يؤذيهم شريك/],
    ['crisis', 'fr', /leur partenaire fait du mal/],
    ['police-facts', 'en', /ask you if you want/],
    ['police-facts', 'es', /preguntarle si usted quiere/],
    ['police-facts', 'ar', /تسألك الشرطة/],
    ['police-facts', 'fr', /vous demander si vous voulez/],
  ] as const)('%s, in %s', (card, locale, toOne) => {
    expect(textOf('cards', card, locale)).not.toMatch(toOne);
  });
});
