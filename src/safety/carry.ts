/** Notes what was done on a page, and gives what does the same on that page in another language. */
export type Carry = (main: ParentNode) => (other: ParentNode) => void;

/**
 * How far a page was read, what was opened, and what a list was narrowed by; ids and the order of parts
 * are the same in all languages.
 */
export const carry: Carry = (main) => {
  const picked = [...main.querySelectorAll('input[id]:checked')].map(({ id }) => id);
  const opened = [...main.querySelectorAll<HTMLDetailsElement>(folds)].map(({ open }) => open);
  const mark = scrollY === 0 ? undefined : markOf(main);
  return (other) => {
    for (const id of picked) {
      const input = other.querySelector<HTMLInputElement>(`input[id="${id}"]`);
      if (input !== null) input.checked = true;
    }
    for (const [at, details] of other.querySelectorAll<HTMLDetailsElement>(folds).entries()) {
      if (opened[at] === true) details.open = true;
    }
    const place = marks(other).find((element) => nameOf(element) === mark?.id);
    if (place !== undefined && mark !== undefined) {
      scrollBy(0, place.getBoundingClientRect().top - mark.top);
    }
  };
};

/** What is folded in every language alike: what tells of a draft, and its English, stand in some only. */
const folds = 'details:not(.draft, .english, .english *)';

const marks = (main: ParentNode): readonly HTMLElement[] => [
  ...main.querySelectorAll<HTMLElement>('[id], [data-place]'),
];

const nameOf = ({ id, dataset }: HTMLElement): string => id || (dataset['place'] ?? '');

/** The last mark in the upper half of the screen, or above it, and where it stands, in pixels. */
const markOf = (main: ParentNode) =>
  marks(main)
    .map((element) => ({ id: nameOf(element), box: element.getBoundingClientRect() }))
    // What is folded has no box, and would seem to stand at the top.
    .filter(({ box: { top, height } }) => height > 0 && top <= innerHeight / 2)
    .map(({ id, box: { top } }) => ({ id, top }))
    .pop();
