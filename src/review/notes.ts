import { compared, settledIn } from '#review/lists.ts';
import type { Lists } from '#review/lists.ts';
import type { ReviewText } from '#review/texts.ts';

/** Something that was written down of a text: what was chosen and why, or what is doubtful. */
export interface Note {
  readonly title: string;
  readonly says: string;
}

/** A row of the tables of docs/translation/<locale>.md. */
interface Row {
  readonly about: string;
  readonly note: Note;
  /** What it settles, in the words of the language. */
  readonly phrases: readonly string[];
}

/** What docs/translation/<locale>.md holds. */
export interface TranslationNotes {
  readonly rows: readonly Row[];
  /** What a native reader is asked, in order. */
  readonly questions: readonly string[];
}

/** Reads the notes of a translation: its tables, and its questions for the native reviewer. */
export const readNotes = (markdown: string): TranslationNotes => {
  const [, asked = ''] = /\n## For the native reviewer\n([\s\S]*?)(?=\n## |$)/.exec(markdown) ?? [];
  return {
    rows: markdown
      .split('\n')
      .filter((line) => line.startsWith('| ') && !/^\| (?:Text|---) \|/.test(line))
      .flatMap((line) => rowOf(line.replace(/^\| | \|$/g, '').split(' | '))),
    questions: [...asked.matchAll(/^\d+\. (.*)$/gm)].map(([, question = '']) => question),
  };
};

const rowOf = (cells: readonly string[]): readonly Row[] => {
  const [about, back, difference, settled] = cells;
  if (about === undefined || back === undefined || difference === undefined) return [];
  return settled === undefined
    ? [
        {
          about,
          phrases: [],
          note: { title: 'Left so', says: `${about}. Turned back: ${back}. ${difference}` },
        },
      ]
    : [
        {
          about,
          phrases: phrasesIn(settled),
          note: {
            title: 'Settled',
            says: `${about}. An older wording, turned back: ${back}. ${difference} Now: ${settled}`,
          },
        },
      ];
};

/** What is quoted: with « and », or with " where there is none. */
const phrasesIn = (text: string): readonly string[] => {
  const french = [...text.matchAll(/«([^»]+)»/g)];
  const found = french.length > 0 ? french : [...text.matchAll(/"([^"]+)"/g)];
  return found
    .flatMap(([, phrase = '']) => phrase.split('…'))
    .map((phrase) => compared(phrase).replaceAll(/^[ ,]+|[ ,]+$/g, ''))
    .filter((phrase) => phrase.length > 3);
};

/** What was written down of one text. */
export const notesOfText = (
  { rows, questions }: TranslationNotes,
  lists: Lists,
  text: ReviewText,
): readonly Note[] => {
  const settled = settledIn(lists, { ...text, text: text.own }).map(compared);
  const own = compared(text.own);
  return [
    ...rows
      .filter(
        ({ about, phrases }) =>
          phrases.some((phrase) => settled.includes(phrase)) || speaksOf(about, text),
      )
      .map(({ note }) => note),
    ...questions.flatMap((question, at): readonly Note[] =>
      isNamed(question, text) && phrasesIn(question).some((phrase) => own.includes(phrase))
        ? [{ title: `Question ${at + 1}`, says: question }]
        : [],
    ),
  ];
};

/** Whether a row names the place of a text, or none, and quotes at least two words of its English. */
const speaksOf = (about: string, text: ReviewText): boolean => {
  const english = compared(text.english);
  const quotes = [...about.matchAll(/"([^"]+)"/g)].flatMap(([, quote = '']) => quote.split('…'));
  return (
    isNamed(about, text) &&
    quotes
      .map((quote) => compared(quote).trim())
      .some((q) => q.includes(' ') && english.includes(q))
  );
};

const isNamed = (about: string, { id, file }: ReviewText): boolean => {
  const names = [...about.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
  return (
    names.length === 0 ||
    names.some(
      (name) =>
        file === name ||
        file.endsWith(`/${name}.md`) ||
        id === `messages.json ${name}` ||
        id.startsWith(`messages.json question.${name}.`),
    )
  );
};

/** The terms, by their place in the list, that a text carries over. */
export const termsIn = ({ terms }: Lists, { english, own }: ReviewText): readonly number[] =>
  terms.flatMap(({ en, use }, at) =>
    english.toLowerCase().includes(en.toLowerCase()) &&
    use.some((form) => own.toLowerCase().includes(form.toLowerCase()))
      ? [at]
      : [],
  );
