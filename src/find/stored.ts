/** Looks for a part of the page of questions, in what the page keeps out of sight too: first there, where a card stands whole. */
export const stored = (store: ParentNode, selector: string): Element | null =>
  [...store.querySelectorAll('template')]
    .map(({ content }) => content.querySelector(selector))
    .find((found) => found !== null) ?? store.querySelector(selector);
