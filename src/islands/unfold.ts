/**
 * Opens what is folded while the page is printed, for browsers whose style sheets cannot: Safari before 18.4,
 * Firefox before 143 (https://developer.mozilla.org/docs/Web/CSS/::details-content). Numbers behind a question stay there.
 */
export const unfoldForPaper = (): void => {
  let opened: readonly HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [
      ...document.querySelectorAll<HTMLDetailsElement>('main details:not([open],[data-held])'),
    ];
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
};
