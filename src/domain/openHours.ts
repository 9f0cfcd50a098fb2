import { weekdays } from '#domain/hours.ts';
import type { OpenTime } from '#domain/hours.ts';

/** Minutes since Sunday began, by the clocks on the walls of New York. */
export type WeekMinute = number;

const day = 24 * 60;
const week = 7 * day;

/** Whether somebody answers, and when that changes; `until` is null where it lies more than a day ahead. */
export type OpenState =
  | { readonly isOpen: true; readonly until: WeekMinute | null }
  | {
      readonly isOpen: false;
      readonly opens: WeekMinute;
      /** How many midnights lie between: 0 is today, 1 tomorrow. */
      readonly daysAhead: number;
    };

/**
 * The state at a minute of the week. Both changes of the clock are in that minute already: who opens
 * at ten opens when the clock on the wall says ten.
 */
export const openState = (times: readonly OpenTime[], now: WeekMinute): OpenState => {
  const spans = spansOf(times);
  const end = endOf(spans, now);
  if (end > now) return { isOpen: true, until: end - now > day ? null : end % week };
  const opens = Math.min(...spans.map(([from]) => from).filter((from) => from > now));
  return {
    isOpen: false,
    opens: opens % week,
    daysAhead: Math.floor(opens / day) - Math.floor(now / day),
  };
};

/** What the clock on a wall in New York says at an instant, wherever the browser is. */
export const newYorkMinute = (instant: Date): WeekMinute => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/New_York',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    // Without it, some browsers call midnight 24: https://bugs.chromium.org/p/chromium/issues/detail?id=1045791
    hourCycle: 'h23',
  }).formatToParts(instant);
  const part = (type: string): string => parts.find((found) => found.type === type)?.value ?? '';
  const weekday = weekdays.findIndex((name) => name === part('weekday').toLowerCase());
  return weekday * day + Number(part('hour')) * 60 + Number(part('minute'));
};

type Span = readonly [from: number, to: number];

/** Every stretch of last week, this one and the next. */
const spansOf = (times: readonly OpenTime[]): readonly Span[] =>
  [-week, 0, week].flatMap((shift) =>
    times.flatMap(({ days, from, to }) =>
      days.map((name): Span => {
        const start = shift + weekdays.indexOf(name) * day;
        const begins = minuteOf(from);
        const ends = minuteOf(to);
        return [start + begins, start + ends + (ends > begins ? 0 : day)];
      }),
    ),
  );

/** Where the stretch ends that holds a minute, with all that follow on it without a break. */
const endOf = (spans: readonly Span[], at: number): number => {
  const end = Math.max(
    at,
    ...spans.filter(([from, to]) => from <= at && at < to).map(([, to]) => to),
  );
  // A week without a break has no end.
  return end === at || end >= week * 2 ? end : endOf(spans, end);
};

/** "22:30" in minutes. */
const minuteOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
};
