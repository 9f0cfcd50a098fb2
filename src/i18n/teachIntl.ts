/** How a language says dates, times and lists that browsers and Node do not know (content/calendars.yaml). */
export interface Calendar {
  readonly months: readonly string[];
  /** From Sunday on. */
  readonly weekdays: readonly string[];
  /** AM and PM. */
  readonly halves: readonly string[];
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
  readonly list: { readonly between: string; readonly last: string };
}

/** Calendars by language ("ht"). */
export type Calendars = Readonly<Record<string, Calendar>>;

/**
 * Teaches `Intl` the languages that it does not know: asked for one of these, it would answer in the language of the
 * machine, and a browser in whatever its owner speaks (https://tc39.es/ecma402/#sec-resolvelocale). Others stay as they are.
 */
export const teachIntl = (calendars: Calendars): void => {
  const of = (locale: unknown): Calendar | undefined =>
    typeof locale === 'string' ? calendars[locale.split('-')[0] ?? ''] : undefined;
  const { DateTimeFormat: Dates, ListFormat: Lists } = Intl;
  const dates = new Proxy(Dates, {
    construct: (_, [locale, options]: [string?, Intl.DateTimeFormatOptions?]): object => {
      const own = of(locale);
      return own === undefined
        ? new Dates(locale, options)
        : { format: (date?: Date | number) => dateIn(own, Dates, date, options) };
    },
  });
  const lists = new Proxy(Lists, {
    construct: (_, [locale, options]: [string?, Intl.ListFormatOptions?]): object => {
      const own = of(locale);
      return own === undefined
        ? new Lists(locale, options)
        : { format: (parts: Iterable<string>) => listIn(own, [...parts], options?.type) };
    },
  });
  Object.assign(Intl, { DateTimeFormat: dates, ListFormat: lists });
};

/** A date or a time: its numbers as English has them, in the words and the order of the language. */
const dateIn = (
  calendar: Calendar,
  Dates: typeof Intl.DateTimeFormat,
  date: Date | number | undefined,
  { timeZone, dateStyle, weekday, hour, minute, day, month }: Intl.DateTimeFormatOptions = {},
): string => {
  const numbers = new Dates('en-US-u-nu-latn-ca-gregory', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    weekday: 'short',
    hour: 'numeric',
    minute: '2-digit',
  });
  const part = Object.fromEntries(
    numbers.formatToParts(date).map(({ type, value }) => [type, value]),
  );
  const at = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(part['weekday'] ?? '');
  if (weekday !== undefined) return calendar.weekdays[at] ?? '';
  const pattern =
    hour !== undefined
      ? calendar[minute === undefined ? 'hour' : 'minute']
      : calendar[(dateStyle ?? day) ? 'day' : month ? 'month' : 'year'];
  const said: Readonly<Record<string, string | undefined>> = {
    ...part,
    month: calendar.months[Number(part['month']) - 1],
    half: calendar.halves[part['dayPeriod'] === 'AM' ? 0 : 1],
  };
  return pattern.replace(/\{\{(\w+)\}\}/g, (_, name: string) => said[name] ?? '');
};

const listIn = (
  { list }: Calendar,
  parts: readonly string[],
  type: Intl.ListFormatOptions['type'] = 'conjunction',
): string => {
  const all = parts.slice(0, -1).join(list.between);
  const last = parts[parts.length - 1] ?? '';
  return all === '' ? last : all + (type === 'conjunction' ? list.last : list.between) + last;
};
