import { describe, expect, test } from 'vitest';
import { readFiles } from '#catalog/files.ts';
import { projectFolder } from '#catalog/project.ts';
import { projectContent } from '#views/projectContent.ts';
import { readWholeContent } from '#checks/readContent.ts';
import { today } from '#catalog/today.ts';
import { provenancesOf } from '#catalog/provenances.ts';
import { isWeak } from '#shown/isPublished.ts';
import { dateInWords } from '#i18n/dates.ts';
import { pagePath, programPath } from '#i18n/addresses.ts';
import { locales } from '#i18n/locales.ts';
import { neverSaid } from '../content/never.ts';
import { numberOf } from '../numbers.ts';
import { attribute, eachPage, files, mainText, pageAt, pages, read, textOf, the } from './built.ts';

const { programs, lines, words } = projectContent();
/** With what is not shown. */
const kept = readWholeContent(readFiles(projectFolder), today());
const whole = files.map((file) => [file, textOf(file)] as const);
const digits = (text: string): string => text.replaceAll(/\D/g, '');

describe('weak facts are kept and not shown', () => {
  const weak = [
    ...kept.programs.flatMap(({ contacts }) => contacts),
    ...kept.lines.flatMap(({ ways }) => ways),
  ].filter(isWeak);

  test('there is one to look for: the number of VIP Mujeres that nobody has checked', () => {
    expect(weak.map(({ value }) => value)).toContain(numberOf('vip'));
  });

  test.each(weak.flatMap(({ value }) => whole.map(([file, text]) => [value, file, text] as const)))(
    '%s is not in %s',
    (value, _, text) => {
      expect(text).not.toContain(value);
      const number = digits(value).replace(/^1(?=\d{10}$)/, '');
      // Nor written in any other way.
      if (number.length >= 7)
        expect(text.replaceAll(/[\s().\-\u2011\u2013]/g, '')).not.toContain(number);
    },
  );
});

describe.each(eachPage)('%s', (_, page) => {
  test('says no never-word', () => {
    const locale = locales.find((known) => page.address.startsWith(`/${known}/`)) ?? 'en';
    const body = page.html
      .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
      // The address of a source is not ours to word.
      .replaceAll(/<bdi dir="ltr">[^<]*<\/bdi>/g, ' ')
      .replaceAll(/<[^>]+>/g, ' ');
    const data = [
      ...page.html.matchAll(/<script type="application\/json">([\s\S]*?)<\/script>/g),
    ].map(([text]) => text);
    expect(
      neverSaid(
        locale,
        [body, ...data].join(' ').replaceAll('&quot;', '"').replaceAll('&#39;', "'"),
      ),
    ).toEqual([]);
  });

  test('has straight quotes and no pictures in letters', () => {
    expect(page.html).not.toMatch(
      /[\u2018\u2019\u201c\u201d]|\p{Extended_Pictographic}|\p{Regional_Indicator}/u,
    );
  });
});

describe.each(locales)('what is shown in %s', (locale) => {
  const { messages } = words[locale];

  test.each(programs)(
    '$id: every fact is shown with its source, and none is called confirmed that is not',
    (program) => {
      const { root } = pageAt(programPath(locale, program.id));
      const linked = root.querySelectorAll('main a').map((a) => attribute(a, 'href'));
      const facts = provenancesOf(program).filter((fact) => !isWeak(fact));
      const linkable = facts.filter(({ source }) => source !== '');
      expect(linked).toEqual(
        expect.arrayContaining([...new Set(linkable.map(({ source }) => source))]),
      );
      const text = mainText(pageAt(programPath(locale, program.id)));
      for (const { sourceNote } of facts)
        if (sourceNote !== undefined) expect(text).toContain(messages[`from.${sourceNote}`]);
      if (facts.some(({ confirmed }) => confirmed === null))
        expect(text).toContain(messages['notConfirmed']);
      if (facts.every(({ confirmed }) => confirmed === null))
        expect(text).not.toMatch(/Confirmed by phone on/);
    },
  );

  test.each(programs)(
    '$id: every offer is there, with its first contact, its ties and what is not known',
    (program) => {
      const { root } = pageAt(programPath(locale, program.id));
      const places = root
        .querySelectorAll('main [data-place]')
        .map((place) => attribute(place, 'data-place'));
      expect(places).toEqual(program.offers.map(({ id }) => id));
      const text = mainText(pageAt(programPath(locale, program.id)));
      const head = words[locale].programs[program.id]?.head;
      for (const { id, unknowns } of program.offers) {
        expect(text).toContain(head?.offers[id]?.first);
        // As questions a person can ask (product.md 2).
        for (const unknown of unknowns) expect(text).toContain(messages[`ask.${unknown}`]);
      }
      for (const said of Object.values(head?.ties ?? {})) expect(text).toContain(said);
      for (const sentence of head?.ask ?? []) expect(text).toContain(sentence);
    },
  );

  test.each(programs)(
    '$id: what we did not find out is not laid at the door of a source (never-rule 26)',
    (program) => {
      const items = pageAt(programPath(locale, program.id))
        .root.querySelectorAll('main li')
        .map(read);
      const origins = Object.entries(messages)
        .filter(([key]) => key.startsWith('from.'))
        .map(([, sentence]) => sentence);
      const laid = items.filter(
        (item) =>
          /^We (don't know|found no)/.test(item) &&
          origins.some((origin) => item.includes(`(${origin}`)),
      );
      expect(laid).toEqual([]);
    },
  );

  test.each(programs)(
    '$id: every contact stands with whose it is, what it is for and the date of its own page',
    (program) => {
      const said = words[locale].programs[program.id]?.head.contacts ?? {};
      const items = pageAt(programPath(locale, program.id))
        .root.querySelectorAll('main .ways li')
        .map(read);
      for (const contact of program.contacts) {
        const { name = '', purpose = '' } = said[contact.id] ?? {};
        const own = items.filter((item) => item.includes(purpose) && item.includes(name));
        expect(own.length, contact.id).toBeGreaterThan(0);
        if (contact.kind === 'phone')
          for (const item of own) {
            expect(item).toContain(contact.value);
            expect(item).toContain(dateInWords(contact.sourced ?? '', locale));
          }
      }
      expect(items.filter((item) => !/[:\uff1a]/.test(item))).toEqual([]);
    },
  );

  test('every number that can be pressed stands beside a name and what it is for', () => {
    const owners = [
      ...lines.flatMap(({ id, ways }) =>
        ways.map(({ value }) => [digits(value), words[locale].lines[id]?.name ?? ''] as const),
      ),
      ...programs.flatMap(({ id, contacts }) =>
        contacts.map(
          (contact) =>
            [
              digits(contact.value),
              words[locale].programs[id]?.head.contacts[contact.id]?.name ?? '',
            ] as const,
        ),
      ),
    ];
    for (const { address, root } of pages.filter((page) => page.address.startsWith(`/${locale}/`)))
      for (const link of root.querySelectorAll('main a, aside a')) {
        const number = attribute(link, 'href');
        if (!number.startsWith('tel:')) continue;
        const names = owners.filter(([own]) => own === digits(number)).map(([, name]) => name);
        expect(names.length, `${number} on ${address}`).toBeGreaterThan(0);
        const ids = lines
          .filter(({ ways }) => ways.some(({ value }) => digits(value) === digits(number)))
          .map(({ id }) => id);
        const near = link.closest('[data-place], li, td, p, section');
        const place = link.closest('[data-place]');
        const text = `${near === null ? '' : read(near)} ${place === null ? '' : read(place)}`;
        // A text may call a line by a shorter name, if that leads to the line whose number it is.
        const isLed = (near?.querySelectorAll('a') ?? []).some(
          (a) =>
            read(a) !== '' &&
            ids.some((id) => attribute(a, 'href') === `${pagePath(locale, 'talk')}#line-${id}`),
        );
        expect(
          isLed ||
            names.some((name) => text.includes(name.replace(/ \(.*\)$/, ''))) ||
            // 988 is called what it is.
            names.some((name) => name.startsWith(digits(number))),
          `${number} on ${address}`,
        ).toBe(true);
      }
  });

  test("nobody who caused harm is given a survivors' helpline as the number of R+R", () => {
    const text = mainText(pageAt(programPath(locale, 'rr')));
    for (const other of [numberOf('steps'), numberOf('hope'), 'Hope Hotline'])
      expect(text).not.toContain(other);
    for (const own of [numberOf('rr'), numberOf('acc'), 'A Call for Change'])
      expect(text).toContain(own);
  });

  test('sources are named by their site: an address can say what its page is about', () => {
    for (const { address, root } of pages.filter((page) => page.address.startsWith(`/${locale}/`)))
      for (const source of root.querySelectorAll('.sources a'))
        expect(read(source), address).toMatch(/^[a-z0-9.-]+( \(\d+\))?$/);
  });

  test('a page that was read has one name everywhere, and no other page has it', () => {
    const sources = pages
      .filter((page) => page.address.startsWith(`/${locale}/`))
      .flatMap(({ root }) => root.querySelectorAll('.sources a'));
    const pairs = new Map(
      sources.map((source) => [
        `${attribute(source, 'href')} ${read(source)}`,
        [attribute(source, 'href'), read(source)] as const,
      ]),
    );
    expect(pairs.size).toBeGreaterThan(30);
    expect(new Set([...pairs.values()].map(([page]) => page)).size).toBe(pairs.size);
    expect(new Set([...pairs.values()].map(([, name]) => name)).size).toBe(pairs.size);
  });

  test("a City list is no page's newest, and a page searched in vain neither", () => {
    const { address, root } = pageAt(programPath(locale, 'alpol'));
    for (const summary of root.querySelectorAll('main .sources summary'))
      expect(read(summary), address).not.toContain('2026');
  });

  test('what nobody promised is promised nowhere: who is part of it, and who can join', () => {
    const { programs: said } = words[locale];
    const family = said['aafsc']?.head.offers['aafsc.family-without'];
    const healing = said['vip']?.head.offers['vip.healing'];
    const unknown = {
      en: "We don't know if the other person would be part of it.",
      es: 'No sabemos si la otra persona sería parte de esto.',
      ar: 'لا نعرف إن كان الشخص الآخر سيكون جزءًا من ذلك.',
      fr: "Nous ne savons pas si l'autre personne y aurait une place.",
    }[locale];
    const options = mainText(pageAt(pagePath(locale, 'options')));
    // Once on the face of each of the two, as how it works.
    expect(family?.what).not.toContain(unknown);
    expect(words[locale].messages['format.unknown']).toContain(unknown);
    expect(options.split(unknown).length).toBe(3);
    const nobodyKnows = {
      en: "We don't know who can join.",
      es: 'No sabemos quién puede entrar.',
      ar: 'لا نعرف من يمكنه الانضمام.',
      fr: 'Nous ne savons pas qui peut y participer.',
    }[locale];
    expect(healing?.who).toContain(nobodyKnows);
  });

  test('all offers and all lines are among all options (R1, R2)', () => {
    const { root } = pageAt(pagePath(locale, 'options'));
    const places = root
      .querySelectorAll('main [data-place]')
      .map((place) => attribute(place, 'data-place'));
    const wanted = [...programs.flatMap(({ offers }) => offers), ...lines]
      .map(({ id }) => id)
      .filter((id) => id !== '911');
    expect([...places].sort()).toEqual([...wanted].sort());
    expect(root.querySelectorAll('main a').map((a) => attribute(a, 'href'))).toContain(
      `${pagePath(locale, 'talk')}#line-911`,
    );
  });

  test('all lines are on the page for talking, with every way that may be shown and what is known of police', () => {
    const { root } = pageAt(pagePath(locale, 'talk'));
    for (const { id, ways } of lines) {
      const text = read(the(root, `#line-${id}`));
      for (const way of ways) expect(text).toContain(way.value);
      expect(text).toContain(words[locale].lines[id]?.police);
    }
  });

  test('the joint format is never shown without its warning (R3)', () => {
    for (const address of [
      pagePath(locale, 'options'),
      pagePath(locale, 'find'),
      programPath(locale, 'aafsc'),
    ]) {
      for (const { id } of programs
        .flatMap(({ offers }) => offers)
        .filter(({ format }) => format === 'joint')) {
        const place = pageAt(address)
          .root.querySelectorAll('main [data-place]')
          .find((element) => attribute(element, 'data-place') === id);
        if (place === undefined) throw new Error(`${id} is not on ${address}.`);
        expect(read(place)).toContain(messages['offer.joint.note']);
        expect(place.querySelectorAll('a').map((a) => attribute(a, 'href'))).toContain(
          pagePath(locale, 'together'),
        );
      }
    }
  });

  test('find has the same help as plain links without script', () => {
    const { root } = pageAt(pagePath(locale, 'find'));
    const plain = the(root, '[data-plain]');
    expect(plain.hasAttribute('hidden')).toBe(false);
    const places = plain
      .querySelectorAll('[data-place]')
      .map((place) => attribute(place, 'data-place'));
    for (const { id } of programs.flatMap(({ offers }) => offers)) expect(places).toContain(id);
    for (const { id } of lines) if (id !== '911') expect(places).toContain(id);
  });
});
