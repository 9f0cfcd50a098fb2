import { compared, settledIn } from '#review/lists.ts';
import type { Lists } from '#review/lists.ts';
import type { ReviewText } from '#review/texts.ts';

/** Something that was written down of a text: what was chosen and why, or what is doubtful. */
export interface Note {
  readonly title: string;
  readonly says: string;
}

/** What a note speaks of, to be found among the texts. */
interface About {
  readonly note: Note;
  /** The cards, pages and messages that it names. */
  readonly names: readonly string[];
  /** What it quotes of the English. */
  readonly english: readonly string[];
  /** What it quotes, or settles, in the words of the language. */
  readonly phrases: readonly string[];
}

/** What docs/translation/<locale>.md holds. */
export interface TranslationNotes {
  readonly rows: readonly About[];
  /** What a native reader is asked, in order. */
  readonly questions: readonly About[];
}

/** Reads the notes of a translation: its tables, and its questions for the native reviewer. */
export const readNotes = (markdown: string): TranslationNotes => {
  const [, asked = ''] = /\n## For the native reviewer\n([\s\S]*?)(?=\n## |$)/.exec(markdown) ?? [];
  return {
    rows: markdown
      .split('\n')
      .filter((line) => line.startsWith('| ') && !/^\| (?:Text|---) \|/.test(line))
      .flatMap((line) => rowOf(line.replaceAll(/^\| | \|$/g, '').split(' | '))),
    questions: [...asked.matchAll(/^\d+\. (.*)$/gm)].map(([, says = ''], at) => ({
      note: { title: `Question ${at + 1}`, says },
      names: namesIn(says),
      english: [],
      phrases: phrasesIn(says),
    })),
  };
};

const rowOf = (cells: readonly string[]): readonly About[] => {
  const [about, back, difference, settled] = cells;
  if (about === undefined || back === undefined || difference === undefined) return [];
  const english = [...about.matchAll(/"([^"]+)"/g)]
    .flatMap(([, quote = '']) => compared(quote).split('…'))
    .map((quote) => quote.trim())
    .filter((quote) => quote.includes(' '));
  const note =
    settled === undefined
      ? { title: 'Left so', says: `${about}. Turned back: ${back}. ${difference}` }
      : {
          title: 'Settled',
          says: `${about}. An older wording, turned back: ${back}. ${difference} Now: ${settled}`,
        };
  return [{ note, names: namesIn(about), english, phrases: phrasesIn(settled ?? '') }];
};

const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

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
  const english = compared(text.english);
  const own = compared(text.own);
  return [
    ...rows.filter(
      (row) =>
        row.phrases.some((phrase) => settled.includes(phrase)) ||
        (row.english.some((quote) => english.includes(quote)) && isNamed(row, text)),
    ),
    ...questions.filter(
      (question) =>
        question.phrases.some((phrase) => own.includes(phrase)) && isNamed(question, text),
    ),
  ].map(({ note }) => note);
};

/** Whether a note names the place of a text, or no place. */
const isNamed = ({ names }: About, { id, file }: ReviewText): boolean =>
  names.length === 0 ||
  names.some(
    (name) =>
      file === name ||
      file.endsWith(`/${name}.md`) ||
      id === `messages.json ${name}` ||
      id.startsWith(`messages.json question.${name}.`),
  );

/** The terms, by their place in the list, that a text carries over. */
export const termsIn = ({ terms }: Lists, { english, own }: ReviewText): readonly number[] =>
  terms.flatMap(({ en, use }, at) =>
    english.toLowerCase().includes(en.toLowerCase()) &&
    use.some((form) => own.toLowerCase().includes(form.toLowerCase()))
      ? [at]
      : [],
  );
