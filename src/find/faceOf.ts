import type { Suggestion } from '#domain/suggest.ts';
import { make } from '#pieces/make.ts';
import { stored } from '#find/stored.ts';
import type { Say } from '#i18n/say.ts';

/** What the results add to a face: why the place is shown (R24), and what is known and not known of what is avoided (R17). */
export const faceOf = (
  copy: Element,
  place: Suggestion,
  why: readonly string[],
  say: Say,
): readonly Element[] => {
  const notes = place.notes.filter((note) => !isTie(note));
  const asked = place.face.filter((key) => named(key) === undefined && isNew(copy, key));
  const first = [
    ...notes.flatMap((note) => [make('p', {}, say(`note.${note}`)), ' ']),
    ...asked.map((key) => question('p', key, say)),
    ...row('tie.yes', place.notes, '', say),
    ...row('face.unknown', place.face, 'u', say),
  ];
  return [...whyList(why, say), ...group('div', 'first-know', 'results.notes', first, say)];
};

/** Why a place is shown, in words; what its face says in the same words is not said twice. */
export const reasonsOf = (copy: Element, { why }: Suggestion, say: Say): readonly string[] => {
  const said = [...copy.querySelectorAll('dd')].map(({ textContent }) => textContent.trim());
  return why.map((key) => say(`why.${key}`)).filter((words) => !said.includes(words));
};

export const whyList = (why: readonly string[], say: Say): readonly Element[] =>
  group(
    'ul',
    'why',
    'results.why',
    why.map((words) => make('li', {}, words)),
    say,
  );

const group = (
  name: 'ul' | 'div',
  className: string,
  label: string,
  parts: readonly (string | Element)[],
  say: Say,
): readonly Element[] =>
  parts.length === 0
    ? []
    : [
        make(
          name,
          {
            class: className,
            'aria-label': say(label),
            role: name === 'ul' ? 'list' : 'group',
          },
          ...parts,
        ),
      ];

/** What goes by a name, in one row under what is said of it all. */
const row = (
  label: string,
  keys: readonly string[],
  mark: string,
  say: Say,
): readonly (string | Element)[] => {
  const names = keys.flatMap((key) => named(key) ?? []);
  return names.length === 0
    ? []
    : [
        make(
          'dl',
          {},
          make('dt', {}, say(label)),
          // Spaces, so that a line may end between them.
          ...names.flatMap((name) => [' ', make('dd', { class: mark }, say(name))]),
        ),
        ' ',
      ];
};

/** The key of the short name of what is not known, or known of a tie; the words to ask with are folded. */
const named = (key: string): string | undefined =>
  names.find(([known]) => known === key)?.[1] ?? (isTie(key) ? key : undefined);

const names = [
  ['language', 'face.unknown.yours'],
  ['tie.acs', 'face.acs'],
  // As the question names them.
  ['tie.police', 'question.avoid.option.police'],
  ['tie.courts', 'question.avoid.option.courts'],
] as const;

const isTie = (key: string): boolean => key.startsWith('tie.');

/** A program's ties to what is avoided, in its own sentences; nothing while they have not come with the pack. */
export const tiesOf = ({ id, notes }: Suggestion, store: ParentNode): readonly Element[] =>
  notes.flatMap((note) => {
    const program = id.replace(/\..*/, '');
    const tie = stored(store, `[data-ties="${program}"] [data-tie="${note.replace('tie.', '')}"]`);
    return tie === null ? [] : [make('dl', {}, document.importNode(tie, true))];
  });

/** What is not known of a place and does not stand on its face with what to ask. */
export const questions = (
  copy: Element,
  { unknown, face }: Suggestion,
  say: Say,
): readonly Element[] => {
  const keys = unknown.filter(
    (key) =>
      // What has not come with the pack stands on the program's own page.
      say(`unknown.${key}`) !== `unknown.${key}` &&
      (!face.includes(key) || named(key) !== undefined) &&
      isNew(copy, key),
  );
  return keys.length === 0
    ? []
    : [
        make('h4', {}, say('results.unknown')),
        make('ul', {}, ...keys.map((key) => question('li', key, say))),
      ];
};

const isNew = (copy: Element, key: string): boolean =>
  copy.querySelector(`[data-unknown="${key}"]`) === null;

const question = (name: 'p' | 'li', key: string, say: Say): HTMLElement => {
  const words = say(`ask.${key}`);
  // What has no words to ask with gives its key.
  const asks = words === `ask.${key}` ? [] : [make('q', {}, words)];
  return make(name, {}, `${say(`unknown.${key}`)} `, ...asks);
};
