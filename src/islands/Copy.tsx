import { useEffect, useRef } from 'preact/hooks';

interface Props {
  readonly of: Element | null;
  /** Changes the copy before it is shown. */
  readonly prepare?: (copy: Element) => void;
}

/** A copy of a part of the page itself, so that the results say of a place exactly what its page says. */
export const Copy = ({ of, prepare }: Props) => {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (of === null) return;
    const copy = document.importNode(of, true);
    // The original may stand on the same page: an id must not come twice.
    for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
    prepare?.(copy);
    holder.current?.replaceChildren(copy);
  }, [of]);
  return <div ref={holder} />;
};
