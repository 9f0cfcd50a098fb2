import { createHash } from 'node:crypto';
import { markdownToHtml } from 'satteri';
import type { Lists } from '#review/lists.ts';
import { escaped, noted } from '#review/markup.ts';
import { notesOfText, readNotes } from '#review/notes.ts';
import type { ReviewPart } from '#review/parts.ts';
import type { Readings } from '#review/record.ts';
import { sheetStyle } from '#review/sheetStyle.ts';
import { sheetText } from '#review/sheetText.ts';

/** What a sheet is made of. */
export interface SheetParts {
  readonly locale: string;
  /** The name of the language in English. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl' | 'auto';
  readonly parts: readonly ReviewPart[];
  readonly readings: Readings;
  readonly lists: Lists;
  /** docs/translation/<locale>.md, or nothing. */
  readonly notes: string;
  /** Files whose English has changed since they were noted as translated from it. */
  readonly behind: readonly string[];
  /** What saves what was written, as the browser runs it. */
  readonly script: string;
}

/** One page with English and translation side by side, to read, mark, write in and save; it asks for nothing. */
export const sheet = (given: SheetParts): string => {
  const { locale, language, dir, parts, readings, lists, behind, script } = given;
  const notes = readNotes(given.notes);
  let number = 0;
  const body = parts
    .map(({ title, texts }, at) => {
      const said = new Set<string>();
      const late = [...new Set(texts.map(({ file }) => file))].filter((file) =>
        behind.includes(file),
      );
      return `<section id="part-${at + 1}"><h2>${escaped(title)}</h2>
${late.length === 0 ? '' : `<p class="late">The English here has changed since this was translated (${escaped(late.join(', '))}). Look for what is missing.</p>`}
${texts
  .map((text) =>
    sheetText({
      text,
      number: (number += 1),
      locale,
      dir,
      lists,
      said,
      reading: readings.get(text.id),
      notes: notesOfText(notes, lists, text),
    }),
  )
  .join('\n')}</section>`;
    })
    .join('\n');
  return `<!DOCTYPE html>
<html lang="en" data-language="${escaped(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hashOf(sheetStyle)}'; script-src '${hashOf(script)}'; form-action 'none'; base-uri 'none'">
<meta name="referrer" content="no-referrer">
<title>${escaped(language)}: sheet to read</title>
<style>${sheetStyle}</style>
</head>
<body>
<header>
<h1>${escaped(language)}: is it right?</h1>
<ol>
<li>Read the English, then the ${escaped(language)} beside it. You need not read all of it, nor in one go.</li>
<li>Mark each text you read: <strong>Right</strong> or <strong>Not right</strong>. If you know better words, write them in the box below it.</li>
<li>Words that are underlined are links. In the boxes they look like this: <code>[words](page:talk)</code>. Change the words between [ and ] as you like. Leave what stands in ( ) and in {{ }} as it is, and all numbers.</li>
<li>Press <strong>Save</strong> below. Your browser puts a file among your downloads. Send it to whoever gave you this page. Save before you close the page: nothing is kept anywhere else.</li>
<li>To go on another day, open this page, choose the file you saved, and go on.</li>
</ol>
<p>The texts speak of violence. Take breaks. This page sends nothing; what you write stays on this device until you send the file.</p>
<noscript><p><strong>Script is off here.</strong> You can read this page and print it, and write on paper. To save a file, open it where script is on.</p></noscript>
<p class="controls"><label>Your name or initials (anyone will be able to read them) <input id="reviewer" type="text" autocomplete="off"></label></p>
<p class="controls"><label>Go on with a file you saved <input id="earlier" type="file" accept=".json,application/json"></label></p>
<div id="unplaced" hidden><h2>Written before, and not placed</h2><p>These texts have changed since. What was written stays in the file you save.</p><ul></ul></div>
<nav aria-label="Parts"><h2>Parts</h2><ol>${parts.map(({ title, texts }, at) => `<li><a href="#part-${at + 1}">${escaped(title)}</a> (${texts.length})</li>`).join('')}</ol></nav>
</header>
<main>
<section id="questions"><h2>Questions to you</h2>
${notes.questions.map(({ note: { says } }, at) => asked(`question ${at + 1}`, says, locale, dir)).join('\n')}
${asked('remark', 'Is there anything else that you want to say?', locale, dir)}
</section>
${body}
<section id="terms"><h2>Words that were chosen, and why</h2>
<dl>${lists.terms
    .map(
      ({ en, use, avoid, note }, at) =>
        `<dt id="term-${at + 1}">${escaped(en)}</dt><dd><span lang="${escaped(locale)}" dir="${dir}">${escaped(use.join(' · '))}</span>${avoid.length === 0 ? '' : `<br>Not: <span lang="${escaped(locale)}" dir="${dir}">${escaped(avoid.join(' · '))}</span>`}${note === undefined ? '' : `<br><bdi dir="ltr">${escaped(note)}</bdi>`}</dd>`,
    )
    .join('')}</dl></section>
<section id="notes"><h2>How this translation was made</h2>
<details><summary>All notes</summary>${markdownToHtml(given.notes)
    .html.replaceAll(/<(\/?)h([12])>/g, '<$1h3>')
    .replaceAll(/<a [^>]*>|<\/a>/g, '')
    .replaceAll('<table>', '<div class="wide"><table>')
    .replaceAll('</table>', '</table></div>')}</details></section>
</main>
<p class="save"><button id="save" type="button">Save</button> <span id="count"></span> <span id="status" role="status"></span></p>
<script>${script}</script>
</body>
</html>
`;
};

/** A question, with a place for its answer. */
const asked = (id: string, question: string, locale: string, dir: string): string =>
  `<article data-id="${id}" data-english="${escaped(question)}"><p dir="ltr">${noted(question, locale, dir)}</p>
<label class="controls">Your answer <textarea class="said" rows="2" lang="${escaped(locale)}" dir="${dir === 'ltr' ? 'ltr' : 'auto'}"></textarea></label><div class="lines"><p class="written"></p></div></article>`;

const hashOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;
