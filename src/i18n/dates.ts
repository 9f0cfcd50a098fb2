/**
 * A year, month or day as the language says it, with Western digits: "2021", "June 2021", "June 28, 2021"; in French
 * "1er juin 2021", which no format of the language data knows.
 */
export const dateInWords = (date: string, locale: string): string => {
  const precision = date.split('-').length;
  const words = new Intl.DateTimeFormat(`${locale}-u-nu-latn-ca-gregory`, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision > 1 ? { month: 'long' } : {}),
    ...(precision > 2 ? { day: 'numeric' } : {}),
  }).format(new Date(date));
  return locale === 'fr' ? words.replace(/^1(?= )/, '1er') : words;
};
