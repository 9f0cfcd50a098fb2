/** Who has read a text, if anybody has, and when. */
export interface Signed {
  readonly review?: 'draft' | 'reviewed' | undefined;
  readonly reviewedBy?: string | undefined;
  readonly reviewedOn?: string | undefined;
}

/**
 * Problems of a first page that nobody has signed.
 *
 * @param today an ISO day, after which nobody has read anything yet.
 */
export const signProblems = (
  file: string,
  locale: string,
  { review, reviewedBy = '', reviewedOn = '' }: Signed,
  today: string,
): readonly string[] => {
  const problem = (field: string, value: string): string =>
    `${file}: ${field} is ${value}, and "${locale}" is published with its first pages. Once somebody who grew up with the language has read it, write review: reviewed, reviewedBy: "Their name or initials" and reviewedOn: "${today}"; until then take the language out of src/i18n/locales.ts.`;
  return [
    ...(review === 'reviewed' ? [] : [problem('review', shown(review))]),
    ...(reviewedBy.trim() === '' ? [problem('reviewedBy', shown(reviewedBy))] : []),
    ...(reviewedOn === '' || reviewedOn > today ? [problem('reviewedOn', shown(reviewedOn))] : []),
  ];
};

const shown = (value = ''): string => (value.trim() === '' ? 'not there' : `"${value}"`);
