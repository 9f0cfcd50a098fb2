import type { Content, LineWords, ProgramWords, Prose, Words } from '#catalog/content.ts';
import { textWithout } from '#shown/textWithout.ts';
import { patternOf } from '#domain/phone.ts';
import { tieNames } from '#domain/program.ts';
import type { Program } from '#domain/program.ts';
import { isSourced } from '#shown/isPublished.ts';

/** What has words: programs and lines. */
type Told = Pick<Content, 'lines' | 'programs'>;

/** The words of what is shown, in every language: none for a fact that is not, and no number of one. */
export const shownWords = (whole: Content, shown: Told): Content['words'] => {
  const numbers = hiddenNumbers(whole, shown);
  const links = goneLinks(whole, shown);
  // A bare number goes with its sentence; a name leads to what is left.
  const bare = links.map(({ link }) => new RegExp(`\\[\\]\\(${link}\\)`));
  const text = (body: string): string =>
    links.reduce(
      (left, { link, instead }) => left.replaceAll(`(${link})`, `(${instead})`),
      textWithout(body, [...numbers, ...bare], []),
    );
  const texts = <Head>(
    prose: Readonly<Record<string, Prose<Head>>>,
  ): Readonly<Record<string, Prose<Head>>> =>
    Object.fromEntries(
      Object.entries(prose).map(([id, { head, body }]) => [id, { head, body: text(body) }]),
    );
  const cards = (prose: Words['cards']): Words['cards'] =>
    Object.fromEntries(
      Object.entries(texts(prose)).map(([id, { head, body }]) => {
        const parts = Object.fromEntries(
          Object.entries(head.parts).map(([part, said]) => [part, text(said)]),
        );
        return [id, { head: { ...head, parts }, body }];
      }),
    );
  const inLanguage = (words: Words): Words => ({
    ...words,
    cards: cards(words.cards),
    pages: texts(words.pages),
    programs: Object.fromEntries(
      Object.entries(texts(words.programs)).map(([id, { head, body }]) => {
        const program = shown.programs.find((known) => known.id === id);
        return [
          id,
          { head: program === undefined ? head : headOf(program, head, words, numbers), body },
        ];
      }),
    ),
    lines: Object.fromEntries(
      shown.lines.flatMap((line) => {
        const said = words.lines[line.id];
        return said === undefined
          ? []
          : [[line.id, lineWords(said, isSourced(line.police), words, numbers)]];
      }),
    ),
  });
  return {
    ...whole.words,
    ...Object.fromEntries(
      Object.entries(whole.words).map(([locale, words]) => [locale, inLanguage(words)]),
    ),
  };
};

/** Links of texts to a line or a number that is not shown, and where each leads instead: to the line, or to all of them. */
const goneLinks = (
  whole: Told,
  shown: Told,
): readonly { readonly link: string; readonly instead: string }[] =>
  whole.lines.flatMap(({ id, ways }) => {
    const left = shown.lines.find((line) => line.id === id);
    const instead = left === undefined ? 'page:talk' : `line:${id}`;
    return [
      ...(left === undefined ? [`line:${id}`] : []),
      ...(['voice', 'text'] as const)
        .filter((kind) => ways.some((way) => way.kind === kind))
        .filter((kind) => left?.ways.some((way) => way.kind === kind) !== true)
        .map((kind) => `${kind === 'voice' ? 'call' : 'text'}:${id}`),
    ].map((link) => ({ link, instead }));
  });

const headOf = (
  { claims, contacts, offers, ties }: Program,
  head: ProgramWords,
  { messages }: Words,
  numbers: readonly RegExp[],
): ProgramWords => ({
  ...head,
  contacts: Object.fromEntries(
    Object.entries(head.contacts).filter(([id]) => contacts.some((contact) => contact.id === id)),
  ),
  claims: Object.fromEntries(
    Object.entries(head.claims).filter(
      ([id, said]) => claims.some((claim) => claim.id === id) && !isNamed(said, numbers),
    ),
  ),
  ties: Object.fromEntries(
    tieNames.map((tie) => [
      tie,
      (isSourced(ties[tie]) ? head.ties[tie] : undefined) ?? messages[`unknown.tie.${tie}`] ?? '',
    ]),
  ),
  offers: Object.fromEntries(
    Object.entries(head.offers).filter(([id]) => offers.some((offer) => offer.id === id)),
  ),
});

const lineWords = (
  said: LineWords,
  isPoliceKnown: boolean,
  { messages }: Words,
  numbers: readonly RegExp[],
): LineWords => {
  const { note, ...rest } = said;
  return {
    ...rest,
    ...(note === undefined || isNamed(note, numbers) ? {} : { note }),
    police: isPoliceKnown ? said.police : (messages['unknown.police'] ?? ''),
    also: said.also.filter((word) => !isNamed(word, numbers)),
  };
};

const isNamed = (text: string, numbers: readonly RegExp[]): boolean =>
  numbers.some((number) => number.test(text));

/** The numbers that facts have and the site does not show. */
const hiddenNumbers = (whole: Told, shown: Told): readonly RegExp[] => {
  const valuesOf = ({ lines, programs }: Told): readonly string[] => [
    ...lines.flatMap(({ ways }) => ways.map(({ value }) => value)),
    ...programs.flatMap(({ contacts }) => contacts.map(({ value }) => value)),
  ];
  const told = valuesOf(shown);
  return valuesOf(whole)
    .filter((value) => !told.includes(value) && !value.startsWith('http'))
    .flatMap((value) => patternOf(value) ?? [])
    .filter((number) => !told.some((value) => number.test(value)));
};
