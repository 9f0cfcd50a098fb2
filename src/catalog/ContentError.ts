/** Content that cannot be published: each problem is a sentence that names the file, the value and the mend. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The content cannot be published yet:\n${problems.map((p) => `- ${p}`).join('\n')}`);
    this.problems = problems;
  }
}

/** Names in quotes, for the end of a problem's sentence. */
export const oneOf = (names: Iterable<string>): string => {
  const known = [...names];
  return known.length === 0
    ? 'There is none yet: add it first.'
    : `Use one of: ${known.join(', ')}.`;
};
