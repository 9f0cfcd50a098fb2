/** The days of the week, in the order in which JavaScript counts them. */
export const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** One of them. */
export type Weekday = (typeof weekdays)[number];

/** From when to when somebody answers on some days, by the clocks of New York; where `to` is not later than `from`, until the next day. */
export interface OpenTime {
  readonly days: readonly Weekday[];
  /** "10:00" */
  readonly from: string;
  /** "22:00"; "24:00" is midnight. */
  readonly to: string;
}

/** Hours that a source gives. */
export interface SetHours {
  /** The key of the sentence that says them, in the words of the line or program. */
  readonly said: string;
  /** Empty where the source does not give the days: then nobody is said to be open or closed. */
  readonly times: readonly OpenTime[];
  /** The line that answers day and night, for whoever finds this one closed. */
  readonly meanwhile: string;
}

/** When somebody answers: day and night, at set hours, or at hours that no source gives. */
export type Hours = 'always' | 'unknown' | SetHours;

/** Times as an attribute of a page holds them: "12345 09:00-17:00;6 10:00-12:00". */
export const timesText = (times: readonly OpenTime[]): string =>
  times
    .map(
      ({ days, from, to }) => `${days.map((day) => weekdays.indexOf(day)).join('')} ${from}-${to}`,
    )
    .join(';');

/** The same, read back; what is not written like that is passed over. */
export const timesIn = (text: string): readonly OpenTime[] =>
  [...text.matchAll(/([0-6]+) (\d\d:\d\d)-(\d\d:\d\d)/g)].map(
    ([, days = '', from = '', to = '']) => ({
      days: weekdays.filter((_, at) => days.includes(String(at))),
      from,
      to,
    }),
  );
