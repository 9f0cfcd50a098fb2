/**
 * A text as this project types it: what a telephone or a word processor puts in by itself (curly quotation marks, other
 * line ends) is put right, and French has its space that does not break.
 *
 * @param before the text that it takes the place of: where it has one line, so has this one.
 */
export const typed = (text: string, before: string, locale: string): string => {
  const straight = text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u2018\u2019\u201a\u201b]/g, "'")
    .replaceAll(/[\u201c\u201d\u201e\u201f]/g, '"')
    .replaceAll(/[ \t]+$/gm, '')
    .trim();
  const lines = before.includes('\n') ? straight : straight.replaceAll(/[ \t]*\n[ \t]*/g, ' ');
  return /^fr\b/.test(locale)
    ? lines
        .replaceAll(/(?<=\S) (?=[:;?!»])/g, '\u00a0')
        .replaceAll(/(?<=«) (?=\S)/g, '\u00a0')
        .replaceAll(/\u202f(?=[:;?!»])|(?<=«)\u202f/g, '\u00a0')
    : lines;
};
