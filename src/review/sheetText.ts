import type { Lists } from '#review/lists.ts';
import { difference, escaped, noted, readable } from '#review/markup.ts';
import { termsIn } from '#review/notes.ts';
import type { Note } from '#review/notes.ts';
import { reviewStateOf } from '#review/record.ts';
import type { Reading } from '#review/record.ts';
import type { ReviewText } from '#review/texts.ts';

/** What one text of a sheet is made of. */
interface TextParts {
  readonly text: ReviewText;
  /** Its number on the sheet. */
  readonly number: number;
  readonly locale: string;
  readonly dir: string;
  readonly lists: Lists;
  /** The terms and questions that this part of the sheet has named already; those of this text are added. */
  readonly said: Set<string>;
  readonly reading: Reading | undefined;
  readonly notes: readonly Note[];
}

/** One text of a sheet: both languages, what is known of it, and the boxes for whoever reads it. */
export const sheetText = (parts: TextParts): string => {
  const { text, number, locale, dir } = parts;
  const name = `t${number}`;
  const own = `lang="${escaped(locale)}" dir="${dir}"`;
  return `<article id="${name}" data-id="${escaped(text.id)}" data-english="${escaped(text.english)}">
<h3>${number}. <code>${escaped(text.id)}</code></h3>
<div class="pair"><p>${readable(text.english)}</p><p ${own}>${readable(text.own)}</p></div>
${known(parts)}
<div class="controls" role="group" aria-label="Text ${number}"><label><input type="radio" name="${name}" value="right"> Right</label> <label><input type="radio" name="${name}" value="wrong"> Not right</label>
<details><summary>Write better words</summary><label>As it should be <textarea class="own" rows="3" ${own}>${escaped(text.own)}</textarea></label><label>Why, or what you doubt <textarea class="said" rows="2" dir="auto"></textarea></label></details></div>
<div class="lines"><span class="box" data-for="right">Right</span> <span class="box" data-for="wrong">Not right</span><p class="written" ${own}></p></div></article>`;
};

/** What was found and noted of a text. */
const known = ({ text, locale, dir, lists, said, reading, notes }: TextParts): string => {
  const first = (name: string): boolean => !said.has(name) && said.add(name).size > 0;
  const terms = termsIn(lists, text).filter((at) => first(`term ${at}`));
  const items = [
    ...readingNotes(text, reading),
    ...notes
      .filter(({ title }) => !title.startsWith('Question') || first(title))
      .map(
        ({ title, says }) =>
          `<strong>${escaped(title)}.</strong> <bdi dir="ltr">${noted(says, locale, dir)}</bdi>`,
      ),
    ...(terms.length === 0
      ? []
      : [
          `Chosen words: ${terms.map((at) => `<a href="#term-${at + 1}">${escaped(lists.terms[at]?.en ?? '')}</a>`).join(', ')}.`,
        ]),
  ];
  return items.length === 0
    ? ''
    : `<ul class="notes">${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
};

const readingNotes = (text: ReviewText, reading?: Reading): readonly string[] => {
  if (reading === undefined) return [];
  const by = `${escaped(reading.by)}, ${reading.on}`;
  const saying = reading.said === undefined ? [] : [`<bdi>${escaped(reading.said)}</bdi> (${by})`];
  switch (reviewStateOf(text, reading)) {
    case 'right':
      return [`Found right by ${by}.`, ...saying];
    case 'doubtful':
      return [`<strong>Found doubtful</strong> by ${by}.`, ...saying];
    case 'changed':
      return [
        reading.english === text.english
          ? `The translation has changed since ${by} read it.`
          : `<strong>The English has changed</strong> since ${by} read it: <span class="difference">${difference(reading.english, text.english)}</span>`,
        ...saying,
      ];
    case 'unread':
      return [];
  }
};
