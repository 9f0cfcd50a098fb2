import { describe, expect, test } from 'vitest';
import { roomFor } from '#views/openRoom.ts';
import { voiceOf } from '#views/voice.ts';
import { weekdays } from '#domain/hours.ts';
import type { SetHours } from '#domain/hours.ts';
import { openState } from '#domain/openHours.ts';
import { openWords } from '#domain/openWords.ts';
import { locales } from '#i18n/locales.ts';
import { sayer } from '#i18n/say.ts';

const hours = (...times: SetHours['times']): SetHours => ({
  said: 'these',
  times,
  meanwhile: '988',
});
const made: readonly SetHours[] = [
  hours({ days: weekdays, from: '10:00', to: '22:00' }),
  hours({ days: ['mon', 'wed'], from: '09:30', to: '12:00' }),
  hours(
    { days: ['fri'], from: '20:00', to: '04:15' },
    { days: ['sat'], from: '00:00', to: '24:00' },
  ),
];

describe.each(locales)('in %s', (locale) => {
  test.each(made)('no minute of the week brings a longer sentence than has room', (set) => {
    const voice = voiceOf(locale);
    const say = sayer(locale, voice.words.messages);
    const room = roomFor(voice, set);
    const longest = Math.max(
      ...Array.from({ length: 7 * 24 * 4 }, (_, quarter) => openState(set.times, quarter * 15)).map(
        (state) => openWords(say, locale, state).length,
      ),
    );
    expect(room).toHaveLength(longest);
  });
});
