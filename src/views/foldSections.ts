import type { ProsePart } from '#views/prose.ts';

/**
 * Folds the sections of a text that need not be read at once, with all that stands in them, each under
 * its own heading, which keeps its id and its place among the headings.
 *
 * @param ids the sections to fold ("p2").
 */
export const foldSections = (
  parts: readonly ProsePart[],
  ids: readonly string[],
): readonly ProsePart[] => {
  const pieces = parts.flatMap((part) =>
    part.kind === 'html' ? part.html.split(/(?=<h2 id=")/).map(asHtml) : [part],
  );
  /** Whether the section that ends before a piece is folded. */
  const isFoldedBefore = (at: number): boolean =>
    pieces
      .slice(0, at)
      .flatMap((part) => headingOf(part)?.id ?? [])
      .slice(-1)
      .some((id) => ids.includes(id));
  const shown = pieces.map((part, at): ProsePart => {
    const heading = headingOf(part);
    if (heading === undefined || part.kind !== 'html') return part;
    const rest = part.html.slice(heading.html.length);
    return asHtml(
      (isFoldedBefore(at) ? end : '') +
        (ids.includes(heading.id)
          ? `<details class="fold"><summary>${heading.html}</summary>${rest}`
          : heading.html + rest),
    );
  });
  return isFoldedBefore(pieces.length) ? [...shown, asHtml(end)] : shown;
};

/** The heading that a piece of a text begins with. */
const headingOf = (part: ProsePart): { readonly html: string; readonly id: string } | undefined => {
  const [html, id] =
    (part.kind === 'html' ? /^<h2 id="(p\d+)">[\s\S]*?<\/h2>/.exec(part.html) : null) ?? [];
  return html === undefined || id === undefined ? undefined : { html, id };
};

const end = '</details>';

const asHtml = (html: string): ProsePart => ({ kind: 'html', html });
