/** The heading of a screen: takes the focus when the screen comes, so that a screen reader says it. */
export const Heading = ({ text }: { readonly text: string }) => (
  <h1 key={text} ref={announce} tabIndex={-1}>
    {text}
  </h1>
);

/** Called once for each new heading, after it stands on the page. */
const announce = (heading: HTMLElement | null): void => {
  if (heading === null) return;
  heading.focus({ preventScroll: true });
  scrollTo(0, 0);
};
