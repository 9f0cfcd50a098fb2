import { useEffect, useRef } from 'preact/hooks';

/** The heading of a screen: takes the focus when the screen comes, so that a screen reader says it. */
export const Heading = ({ text }: { readonly text: string }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [text]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {text}
    </h1>
  );
};
