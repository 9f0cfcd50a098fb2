import { oneOf } from '#catalog/ContentError.ts';
import type { Content } from '#catalog/content.ts';
import { apartIds, pageIds } from '#i18n/addresses.ts';
import { locales } from '#i18n/locales.ts';

const file = 'content/site.yaml';

/** Problems of the names in content/site.yaml: a line, a card, a part or a sentence that is not there, and the menu. */
export const checkSite = (content: Content): readonly string[] => [
  ...exitless(content),
  ...missing(content),
  ...menuProblems(content.site.menu),
];

/** A page whose exit leads nowhere is one that nobody can leave at once. */
const exitless = ({ site }: Content): readonly string[] =>
  locales
    .filter((locale) => site.exit[locale] === undefined)
    .map(
      (locale) =>
        `${file}: exit has no places for "${locale}". Write two everyday sites that come up fast.`,
    );

/** What content/site.yaml names, by the place where it does, and what there is of its kind. */
const missing = ({ site, lines, words: { en } }: Content): readonly string[] => {
  const { danger } = site.pages;
  const text = en.pages[danger.page]?.body;
  const needs = Object.entries(site.needs);
  const kinds: readonly Named[] = [
    {
      kind: 'line',
      known: lines.map(({ id }) => id),
      names: [
        ['strip.voice', site.strip.voice],
        ['strip.text', site.strip.text],
        ...Object.entries(site.lines).map(
          ([role, ids]) => [`lines.${role}`, [ids].flat()] as const,
        ),
        ...needs.map(([need, { lines: ids = [] }]) => [`needs.${need}.lines`, ids] as const),
      ],
    },
    {
      kind: 'card',
      known: Object.keys(en.cards),
      names: [
        ['cards', [site.cards.talk, site.cards.seen]],
        ['cards.pages', Object.keys(site.cards.pages)],
        ['safetyCards', site.safetyCards],
        ...needs.map(([need, { cards = [] }]) => [`needs.${need}.cards`, cards] as const),
      ],
    },
    {
      kind: 'page',
      known: pageIds,
      names: [
        ['readings', site.readings],
        ['cards.pages', Object.values(site.cards.pages)],
        ['folded', Object.keys(site.folded)],
        ...needs.map(([need, { pages = [] }]) => [`needs.${need}.pages`, pages] as const),
      ],
    },
    {
      kind: `part of the page "${danger.page}"`,
      known: text?.match(/(?<=\{#)[^}]+/g) ?? [],
      // Where the page itself is missing, its part is no second problem.
      names: text === undefined ? [] : [['pages.danger', [danger.part]]],
    },
    {
      kind: 'sentence of content/words/en/messages.json',
      known: Object.keys(en.messages),
      names: [
        ['menu', Object.keys(site.menu).map((group) => `menu.group.${group}`)],
        ['foot', site.foot.map((page) => `menu.${page}`)],
        ['doors', Object.keys(site.doors).map((door) => `home.iam.${door}`)],
      ],
    },
  ];
  return kinds.flatMap(({ kind, known, names }) =>
    names.flatMap(([where, ids]) =>
      ids
        .filter((id) => !known.includes(id))
        .map(
          (id) =>
            `${file}: ${where} names "${id}", and there is no such ${kind}. ${hint(kind, known)}`,
        ),
    ),
  );
};

interface Named {
  readonly kind: string;
  readonly known: readonly string[];
  readonly names: readonly (readonly [string, readonly string[]])[];
}

const hint = (kind: string, known: readonly string[]): string =>
  kind.startsWith('sentence') ? 'Write it, or take the name out.' : oneOf(known);

/** Every page stands in the menu once, but for those that stand apart: whoever looks for it looks there. */
const menuProblems = (menu: Content['site']['menu']): readonly string[] => {
  const listed = Object.values(menu).flat();
  return pageIds.flatMap((page) => {
    const times = listed.filter((one) => one === page).length;
    if (times === (apartIds.includes(page) ? 0 : 1)) return [];
    return [
      times === 0
        ? `${file}: the page "${page}" is missing from the menu. Add it to one of its groups.`
        : `${file}: the page "${page}" stands ${String(times)} times in the menu. Keep one.`,
    ];
  });
};
