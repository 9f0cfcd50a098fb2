import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timesIn, timesText, weekdays } from '#domain/hours.ts';
import type { OpenTime, Weekday } from '#domain/hours.ts';
import { newYorkMinute, openState } from '#domain/openHours.ts';

const day = 24 * 60;
const week = 7 * day;
/** A minute of the week, as people say it: "tue 09:30". */
const at = (said: string): number => {
  const [name = '', time = ''] = said.split(' ');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return weekdays.findIndex((weekday) => weekday === name) * day + hours * 60 + minutes;
};
const opening = (days: string, from: string, to: string): OpenTime => ({
  days: weekdays.filter((name) => days.split(' ').includes(name)),
  from,
  to,
});
const daily = [opening(weekdays.join(' '), '10:00', '22:00')];
const stateAt = (times: readonly OpenTime[], instant: string) =>
  openState(times, newYorkMinute(new Date(instant)));

describe('a line that is open every day from ten to ten', () => {
  test.each([
    ['tue 09:59', { isOpen: false, opens: at('tue 10:00'), daysAhead: 0 }],
    ['tue 10:00', { isOpen: true, until: at('tue 22:00') }],
    ['tue 21:59', { isOpen: true, until: at('tue 22:00') }],
    ['tue 22:00', { isOpen: false, opens: at('wed 10:00'), daysAhead: 1 }],
    ['tue 23:59', { isOpen: false, opens: at('wed 10:00'), daysAhead: 1 }],
    ['wed 00:00', { isOpen: false, opens: at('wed 10:00'), daysAhead: 0 }],
    ['sat 23:00', { isOpen: false, opens: at('sun 10:00'), daysAhead: 1 }],
    ['sun 00:00', { isOpen: false, opens: at('sun 10:00'), daysAhead: 0 }],
  ])('at %s', (now, state) => {
    expect(openState(daily, at(now))).toEqual(state);
  });

  // The clocks go forward at two in the night to 8 March 2026, and back at two in the night to 1 November.
  test.each([
    ['the day before the clocks go forward', '2026-03-07T14:59Z', '2026-03-07T15:00Z'],
    ['the day the clocks go forward', '2026-03-08T13:59Z', '2026-03-08T14:00Z'],
    ['the day before the clocks go back', '2026-10-31T13:59Z', '2026-10-31T14:00Z'],
    ['the day the clocks go back', '2026-11-01T14:59Z', '2026-11-01T15:00Z'],
  ])('opens when the clock on the wall says ten on %s', (_, before, after) => {
    expect(stateAt(daily, before)).toMatchObject({ isOpen: false, daysAhead: 0 });
    expect(stateAt(daily, after)).toMatchObject({ isOpen: true });
  });

  test.each([
    ['the evening before the clocks go forward', '2026-03-08T02:59Z', '2026-03-08T03:00Z'],
    ['the evening of the day they went forward', '2026-03-09T01:59Z', '2026-03-09T02:00Z'],
    ['the evening before they go back', '2026-11-01T01:59Z', '2026-11-01T02:00Z'],
    ['the evening of the day they went back', '2026-11-02T02:59Z', '2026-11-02T03:00Z'],
  ])('closes when the clock on the wall says ten on %s', (_, before, after) => {
    expect(stateAt(daily, before)).toMatchObject({ isOpen: true });
    expect(stateAt(daily, after)).toMatchObject({ isOpen: false, daysAhead: 1 });
  });
});

describe('a line that is open over midnight', () => {
  const night = [opening('fri sat', '20:00', '04:00')];

  test.each([
    ['fri 23:59', { isOpen: true, until: at('sat 04:00') }],
    ['sat 00:00', { isOpen: true, until: at('sat 04:00') }],
    ['sat 04:00', { isOpen: false, opens: at('sat 20:00'), daysAhead: 0 }],
    // Saturday's night ends on Sunday: in the next week.
    ['sun 03:59', { isOpen: true, until: at('sun 04:00') }],
    ['sun 04:00', { isOpen: false, opens: at('fri 20:00'), daysAhead: 5 }],
    ['thu 20:00', { isOpen: false, opens: at('fri 20:00'), daysAhead: 1 }],
  ])('at %s', (now, state) => {
    expect(openState(night, at(now))).toEqual(state);
  });

  test.each([
    [
      'in the night that lacks an hour',
      '2026-03-07T04:00Z',
      '2026-03-08T07:59Z',
      '2026-03-08T08:00Z',
    ],
    [
      'in the night that has one more',
      '2026-10-31T05:00Z',
      '2026-11-01T08:59Z',
      '2026-11-01T09:00Z',
    ],
  ])('closes when the clock says four %s', (_, inside, before, after) => {
    expect(stateAt(night, inside)).toMatchObject({ isOpen: true });
    expect(stateAt(night, before)).toMatchObject({ isOpen: true });
    expect(stateAt(night, after)).toMatchObject({ isOpen: false });
  });
});

describe('a line with office hours', () => {
  const office = [opening('mon tue wed thu fri', '09:00', '17:00')];

  test.each([
    ['fri 17:00', { isOpen: false, opens: at('mon 09:00'), daysAhead: 3 }],
    ['sat 12:00', { isOpen: false, opens: at('mon 09:00'), daysAhead: 2 }],
    ['sun 12:00', { isOpen: false, opens: at('mon 09:00'), daysAhead: 1 }],
    ['mon 08:59', { isOpen: false, opens: at('mon 09:00'), daysAhead: 0 }],
  ])('over the end of the week, at %s', (now, state) => {
    expect(openState(office, at(now))).toEqual(state);
  });
});

test('once a week, the next time is a week ahead', () => {
  const once = [opening('wed', '12:00', '13:00')];
  expect(openState(once, at('wed 13:00'))).toEqual({
    isOpen: false,
    opens: at('wed 12:00'),
    daysAhead: 7,
  });
});

test('times that follow one another without a break are one', () => {
  const times = [opening('mon', '09:00', '12:00'), opening('mon', '12:00', '15:00')];
  expect(openState(times, at('mon 10:00'))).toEqual({ isOpen: true, until: at('mon 15:00') });
});

test('where it closes more than a day ahead, no time is given', () => {
  const days = [opening('mon tue wed', '00:00', '24:00')];
  expect(openState(days, at('mon 12:00'))).toEqual({ isOpen: true, until: null });
  expect(openState(days, at('wed 12:00'))).toEqual({ isOpen: true, until: at('thu 00:00') });
  const always = [opening(weekdays.join(' '), '00:00', '24:00')];
  expect(openState(always, at('sat 23:59'))).toEqual({ isOpen: true, until: null });
});

const time = fc
  .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const times = fc.array(
  fc
    .record({
      days: fc.subarray([...weekdays], { minLength: 1 }),
      from: time,
      to: fc.oneof(time, fc.constant('24:00')),
    })
    .filter(({ from, to }) => from !== to),
  { minLength: 1, maxLength: 4 },
);

describe('whatever the hours', () => {
  /** The plain way: is there a day whose hours hold this minute? */
  const isOpenAt = (all: readonly OpenTime[], minute: number): boolean => {
    const now = ((minute % week) + week) % week;
    const today = weekdays[Math.floor(now / day)];
    const yesterday = weekdays[(Math.floor(now / day) + 6) % 7];
    const clock = `${String(Math.floor((now % day) / 60)).padStart(2, '0')}:${String(now % 60).padStart(2, '0')}`;
    const on = (days: readonly Weekday[], name: Weekday | undefined): boolean =>
      days.some((other) => other === name);
    return all.some(({ days, from, to }) =>
      from < to
        ? on(days, today) && from <= clock && clock < to
        : (on(days, today) && from <= clock) || (on(days, yesterday) && clock < to),
    );
  };

  test('it is open when one looks it up, and changes when it says', () => {
    fc.assert(
      fc.property(times, fc.nat({ max: week - 1 }), (all, now) => {
        const state = openState(all, now);
        expect(state.isOpen).toBe(isOpenAt(all, now));
        const ahead = [...Array(week + 1).keys()];
        const change = ahead.find((by) => isOpenAt(all, now + by) !== state.isOpen);
        if (state.isOpen) {
          const isFar = change === undefined || change > day;
          expect(state.until).toBe(isFar ? null : (now + change) % week);
        } else {
          expect(state.opens).toBe((now + (change ?? 0)) % week);
          const midnights = Math.floor((now + (change ?? 0)) / day) - Math.floor(now / day);
          expect(state.daysAhead).toBe(midnights);
        }
      }),
      { seed: 35, numRuns: 150 },
    );
  });

  test('they come through the page as they were', () => {
    fc.assert(
      fc.property(times, (all) => {
        expect(timesIn(timesText(all))).toEqual(all);
      }),
      { seed: 35, numRuns: 300 },
    );
  });
});

test('they stand on the page in few signs', () => {
  const all = [opening('mon tue', '09:00', '17:00'), opening('sat', '10:00', '12:00')];
  expect(timesText(all)).toBe('12 09:00-17:00;6 10:00-12:00');
  expect(timesText([])).toBe('');
});

test('from one hour to the same hour is a whole day', () => {
  const times = [opening('mon', '10:00', '10:00')];
  expect(openState(times, at('tue 09:59'))).toEqual({ isOpen: true, until: at('tue 10:00') });
  expect(openState(times, at('mon 10:00'))).toEqual({ isOpen: true, until: at('tue 10:00') });
  expect(openState(times, at('mon 09:59'))).toEqual({
    isOpen: false,
    opens: at('mon 10:00'),
    daysAhead: 0,
  });
});

test('what is no hours on the page is passed over', () => {
  expect(timesIn('')).toEqual([]);
  expect(timesIn('day and night')).toEqual([]);
});

describe('the clock on a wall in New York', () => {
  test.each([
    ['2026-03-08T06:59Z', 'sun 01:59'],
    ['2026-03-08T07:00Z', 'sun 03:00'],
    ['2026-11-01T05:59Z', 'sun 01:59'],
    ['2026-11-01T06:00Z', 'sun 01:00'],
    ['2026-07-01T04:00Z', 'wed 00:00'],
    ['2026-01-01T04:59Z', 'wed 23:59'],
    ['2028-02-29T17:00Z', 'tue 12:00'],
  ])('says at %s %s', (instant, said) => {
    expect(newYorkMinute(new Date(instant))).toBe(at(said));
  });

  test('is four hours behind Greenwich from March to November, and five in winter', () => {
    const sunday = (year: number, month: number, nth: number): number => {
      const first = new Date(Date.UTC(year, month, 1)).getUTCDay();
      return 1 + ((7 - first) % 7) + (nth - 1) * 7;
    };
    const from = Date.UTC(2008, 0, 1);
    const to = Date.UTC(2038, 0, 1);
    fc.assert(
      fc.property(fc.integer({ min: from / 60_000, max: to / 60_000 }), (minute) => {
        const instant = minute * 60_000;
        const year = new Date(instant - 5 * 3_600_000).getUTCFullYear();
        const isSummer =
          instant >= Date.UTC(year, 2, sunday(year, 2, 2), 7) &&
          instant < Date.UTC(year, 10, sunday(year, 10, 1), 6);
        const there = new Date(instant - (isSummer ? 4 : 5) * 3_600_000);
        expect(newYorkMinute(new Date(instant))).toBe(
          there.getUTCDay() * day + there.getUTCHours() * 60 + there.getUTCMinutes(),
        );
      }),
      { seed: 35, numRuns: 500 },
    );
  });
});
