import type { ProsePart } from '#catalog/prose.ts';

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
  let isFolded = false;
  const folded = parts.flatMap((part) =>
    part.kind === 'html' ? part.html.split(/(?=<h2 id=")/).map(asHtml) : [part],
  );
  const shown = folded.map((part): ProsePart => {
    const [heading, id = ''] =
      (part.kind === 'html' ? /^<h2 id="(p\d+)">[\s\S]*?<\/h2>/.exec(part.html) : null) ?? [];
    if (heading === undefined || part.kind !== 'html') return part;
    const before = isFolded ? end : '';
    isFolded = ids.includes(id);
    const rest = part.html.slice(heading.length);
    return asHtml(
      before +
        (isFolded
          ? `<details class="fold"><summary>${heading}</summary>${rest}`
          : heading + rest),
    );
  });
  return isFolded ? [...shown, asHtml(end)] : shown;
};

const end = '</details>';

const asHtml = (html: string): ProsePart => ({ kind: 'html', html });
