/** What a person did on a page: how far they read, what they opened, what they picked to narrow a list by. */
interface Doing {
  readonly picked: readonly string[];
  readonly opened: readonly number[];
  /** The last mark above the top of the screen, and how far above, in pixels; null at the page's top. */
  readonly mark: { readonly id: string; readonly top: number } | null;
}

/** Notes what was done on a page before the same page comes in another language; ids are the same in all. */
export const doingOn = (main: ParentNode): Doing => ({
  picked: [...main.querySelectorAll('input[id]:checked')].map(({ id }) => id),
  opened: [...main.querySelectorAll('details')].flatMap(({ open }, at) => (open ? [at] : [])),
  mark: scrollY === 0 ? null : markOf(main),
});

/** Does the same on the page in the other language. */
export const carryOn = (main: ParentNode, { picked, opened, mark }: Doing): void => {
  for (const id of picked) {
    const input = main.querySelector<HTMLInputElement>(`input[id="${id}"]`);
    if (input !== null) input.checked = true;
  }
  const details = [...main.querySelectorAll('details')];
  for (const at of opened) details[at]?.setAttribute('open', '');
  const place =
    mark === null ? undefined : marks(main).find((element) => nameOf(element) === mark.id);
  if (place !== undefined && mark !== null) {
    scrollBy(0, place.getBoundingClientRect().top - mark.top);
  }
};

const marks = (main: ParentNode): readonly HTMLElement[] => [
  ...main.querySelectorAll<HTMLElement>('[id], [data-place]'),
];

const nameOf = ({ id, dataset }: HTMLElement): string => id || (dataset['place'] ?? '');

const markOf = (main: ParentNode): Doing['mark'] => {
  const above = marks(main)
    .map((element) => ({ id: nameOf(element), top: element.getBoundingClientRect().top }))
    .filter(({ top }) => top <= innerHeight / 2);
  return above.at(-1) ?? null;
};
