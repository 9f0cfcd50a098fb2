import { describe, expect, test } from 'vitest';
import { projectContent } from '#views/projectContent.ts';
import type { OpenState } from '#domain/openHours.ts';
import { locales } from '#i18n/locales.ts';
import { openWords } from '#domain/openWords.ts';
import { sayer } from '#i18n/say.ts';

const day = 24 * 60;
const until: OpenState = { isOpen: true, until: 2 * day + 22 * 60 };
const today: OpenState = { isOpen: false, opens: 2 * day + 10 * 60, daysAhead: 0 };
const tomorrow: OpenState = { isOpen: false, opens: 3 * day + 9 * 60 + 30, daysAhead: 1 };
const later: OpenState = { isOpen: false, opens: day + 60, daysAhead: 3 };

const inWords = (locale: (typeof locales)[number], state: OpenState): string =>
  openWords(sayer(locale, projectContent().words[locale].messages), locale, state)
    // Browsers differ in which space stands before "AM".
    .replaceAll(/\s/g, ' ');

describe('each language says it in a whole sentence and in its own way of telling the time', () => {
  test.each([
    [
      'en',
      'Open now, until 10 PM New York time.',
      'Closed now. Opens at 10 AM New York time.',
      'Closed now. Opens tomorrow at 9:30 AM New York time.',
      'Closed now. Opens on Monday at 1 AM New York time.',
    ],
    [
      'es',
      'Abierta ahora. Cierra: 10 p.m., hora de Nueva York.',
      'Cerrada ahora. Abre hoy: 10 a.m., hora de Nueva York.',
      'Cerrada ahora. Abre mañana: 9:30 a.m., hora de Nueva York.',
      'Cerrada ahora. Abre el lunes: 1 a.m., hora de Nueva York.',
    ],
    [
      'ar',
      'مفتوح الآن، حتى الساعة 10 م بتوقيت نيويورك.',
      'مغلق الآن. يفتح الساعة 10 ص بتوقيت نيويورك.',
      'مغلق الآن. يفتح غدًا الساعة 9:30 ص بتوقيت نيويورك.',
      'مغلق الآن. يفتح يوم الاثنين الساعة 1 ص بتوقيت نيويورك.',
    ],
    [
      'fr',
      "Ligne ouverte maintenant, jusqu'à 22 h, heure de New York.",
      'Ligne fermée maintenant. Elle ouvre à 10 h, heure de New York.',
      'Ligne fermée maintenant. Elle ouvre demain à 9:30, heure de New York.',
      'Ligne fermée maintenant. Elle ouvre lundi à 1 h, heure de New York.',
    ],
  ] as const)('%s', (locale, ...said) => {
    expect([until, today, tomorrow, later].map((state) => inWords(locale, state))).toEqual(said);
  });

  test.each(locales)('%s says no time where it closes only after more than a day', (locale) => {
    const words = inWords(locale, { isOpen: true, until: null });
    expect(words).toBe(projectContent().words[locale].messages['line.now.open']);
  });
});

test('a time is not torn apart at the end of a line', () => {
  for (const locale of locales) {
    const said = openWords(sayer(locale, { 'line.now.today': '{{time}}' }), locale, today);
    expect(said, locale).not.toMatch(/[ \n]/);
  }
});

test('minutes keep their nought', () => {
  expect(inWords('en', { isOpen: true, until: 2 * day + 22 * 60 + 5 })).toContain('10:05 PM');
  expect(inWords('fr', { isOpen: true, until: 2 * day + 9 * 60 + 5 })).toMatch(/[^\d]9\D{1,3}05/);
});
