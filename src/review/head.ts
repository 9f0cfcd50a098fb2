/** Who has read all of a file, and when. */
export interface Signature {
  readonly by: string;
  readonly on: string;
}

/** A file with the fields in its head that say who has read it; null makes it a draft again. */
export const withSignature = (text: string, signature: Signature | null): string => {
  const [head = ''] = /^---\n[\s\S]*?\n---\n/.exec(text) ?? [];
  const lines =
    signature === null
      ? ['review: draft']
      : [
          'review: reviewed',
          `reviewedBy: ${JSON.stringify(signature.by)}`,
          `reviewedOn: ${JSON.stringify(signature.on)}`,
        ];
  const rest = head.replaceAll(/^reviewed(?:By|On):.*\n/gm, '');
  const next = /^review:.*$/m.test(rest)
    ? rest.replace(/^review:.*$/m, () => lines.join('\n'))
    : rest.replace(/\n---\n$/, () => `\n${lines.join('\n')}\n---\n`);
  return next + text.slice(head.length);
};
