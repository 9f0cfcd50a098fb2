import type { OpenState, WeekMinute } from '#domain/openHours.ts';

/** Gives a sentence of the language by its key. */
type Say = (key: string, values?: Readonly<Record<string, string>>) => string;

/** "Open now, until 10 PM …" or "Closed now. Opens tomorrow at 10 AM …", as the language says it. */
export const openWords = (say: Say, locale: string, state: OpenState): string => {
  if (state.isOpen) {
    return state.until === null
      ? say('line.now.open')
      : say('line.now.until', { time: timeInWords(state.until, locale) });
  }
  const { opens, daysAhead } = state;
  const time = timeInWords(opens, locale);
  if (daysAhead === 0) return say('line.now.today', { time });
  return daysAhead === 1
    ? say('line.now.tomorrow', { time })
    : say('line.now.day', { time, day: inWords(opens, locale, { weekday: 'long' }) });
};

/**
 * A time as people write it in New York in that language, with Western digits: "10 AM", "10 a.m.", "10 ص", "10 h".
 * It is not torn apart at the end of a line.
 */
const timeInWords = (minute: WeekMinute, locale: string): string =>
  inWords(minute, locale, {
    hour: 'numeric',
    ...(minute % 60 === 0 ? {} : { minute: '2-digit' }),
  })
    .replace(/^0(?=\d)/, '')
    .replaceAll(/\s/g, '\u00a0');

const inWords = (minute: WeekMinute, locale: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(`${locale}-US-u-nu-latn`, { timeZone: 'UTC', ...options })
    // The first of January 2023 was a Sunday.
    .format(Date.UTC(2023, 0, 1, 0, minute));
