import type { SavedText } from '#review/savedText.ts';

/** A box of a text of the sheet to write in. */
export const boxOf = (article: HTMLElement, name: string): HTMLTextAreaElement | null =>
  article.querySelector<HTMLTextAreaElement>(`textarea.${name}`);
/** What a text of the sheet can be marked with. */
export const radioOf = (article: HTMLElement, mark: string): HTMLInputElement | null =>
  article.querySelector<HTMLInputElement>(`input[value="${mark}"]`);

/** What stands in the boxes of a text, and its mark. */
export const readArticle = (article: HTMLElement): SavedText => {
  const own = boxOf(article, 'own');
  const marks = ['right', 'wrong'] as const;
  return {
    id: article.dataset['id'] ?? '',
    english: article.dataset['english'] ?? '',
    own: own?.defaultValue ?? '',
    text: own?.value ?? '',
    mark: marks.find((mark) => radioOf(article, mark)?.checked === true) ?? null,
    said: boxOf(article, 'said')?.value.trim() ?? '',
  };
};
