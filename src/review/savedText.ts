/** What was written of one text, as a sheet saves it. */
export interface SavedText {
  readonly id: string;
  readonly english: string;
  readonly own: string;
  readonly text: string;
  readonly mark: 'right' | 'wrong' | null;
  readonly said: string;
}

/** Whether somebody marked or wrote anything. */
export const saysAnything = ({ own, text, mark, said }: SavedText): boolean =>
  text !== own || mark !== null || said !== '';

/** The texts of a file that a sheet saved, and who wrote; null where it is no such file. */
export const savedIn = (
  text: string,
): { readonly reviewer: string; readonly texts: readonly SavedText[] } | null => {
  const saved = read(text);
  if (fieldOf(saved, 'kind') !== 'review') return null;
  const texts = fieldOf(saved, 'texts');
  const reviewer = fieldOf(saved, 'reviewer');
  return Array.isArray(texts)
    ? { reviewer: typeof reviewer === 'string' ? reviewer : '', texts: texts.filter(isText) }
    : null;
};

const read = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
};

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

const isText = (value: unknown): value is SavedText =>
  ['id', 'english', 'own', 'text', 'said'].every((key) => typeof fieldOf(value, key) === 'string');
