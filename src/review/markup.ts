import { diffWords } from 'diff';

/** A text as HTML shows it. */
export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** A text as somebody reads it who does not know its marks: links are underlined, places to fill in stand in a frame. */
export const readable = (text: string): string =>
  text
    .split(/(\[[^[\]]*\]\([^()\s]*\)|\{\{[^{}]*\}\}|\*\*[^*]+\*\*|\n)/)
    .map(readablePart)
    .join('');

const readablePart = (part: string): string => {
  if (part === '\n') return '<br>';
  const [, bold] = /^\*\*([^*]+)\*\*$/.exec(part) ?? [];
  if (bold !== undefined) return `<strong>${escaped(bold)}</strong>`;
  const [, words, target] = /^\[([^[\]]*)\]\(([^()\s]*)\)$/.exec(part) ?? [];
  if (words !== undefined && target !== undefined)
    return words === '' ? `<code dir="ltr">${escaped(target)}</code>` : `<u>${escaped(words)}</u>`;
  return part.startsWith('{{') ? `<code dir="ltr">${escaped(part)}</code>` : escaped(part);
};

/** A note in English, in which what stands between « and » is of the language. */
export const noted = (says: string, locale: string, dir: string): string =>
  escaped(says)
    .replaceAll(/`([^`]+)`/g, '<code>$1</code>')
    .replaceAll(
      /«([^»]*)»/g,
      (quote) => `<span lang="${escaped(locale)}" dir="${dir}">${quote}</span>`,
    );

/** What was taken out of a text and what was put in, word by word. */
export const difference = (before: string, now: string): string =>
  diffWords(before, now)
    .map(({ value, added, removed }) => {
      const text = escaped(value);
      if (added) return `<ins>${text}</ins>`;
      return removed ? `<del>${text}</del>` : text;
    })
    .join('');
