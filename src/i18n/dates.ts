/** A year, month or day as the language says it, with Western digits: "2021", "June 2021", "June 28, 2021". */
export const dateInWords = (date: string, locale: string): string => {
  const precision = date.split('-').length;
  return new Intl.DateTimeFormat(`${locale}-u-nu-latn-ca-gregory`, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision > 1 ? { month: 'long' } : {}),
    ...(precision > 2 ? { day: 'numeric' } : {}),
  }).format(new Date(date));
};
