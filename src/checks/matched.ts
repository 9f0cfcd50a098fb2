/** A sentence that is missing in a file. */
export const missing = (file: string, key: string): string =>
  `${file}: the sentence "${key}" is missing. Write it.`;

/** Problems where words and facts do not match: those without words, and words without facts. */
export const matched = (
  file: string,
  written: readonly string[],
  needed: readonly string[],
): readonly string[] => [
  ...needed.filter((id) => !written.includes(id)).map((id) => missing(file, id)),
  ...written
    .filter((id) => !needed.includes(id))
    .map((id) => `${file}: "${id}" has words here and no facts. Take it out, or add its facts.`),
];

/**
 * The same of a folder, in which each has a file of its own.
 *
 * @param missed what a file that nothing needs lacks, and how to mend it.
 */
export const matchedFiles = (
  folder: string,
  written: readonly string[],
  needed: readonly string[],
  missed: (id: string) => string,
): readonly string[] => [
  ...needed
    .filter((id) => !written.includes(id))
    .map((id) => `${folder}/${id}.md: this file is missing. Write it.`),
  ...written
    .filter((id) => !needed.includes(id))
    .map((id) => `${folder}/${id}.md: ${missed(id)}, or take this file out.`),
];
