import type { Desk } from '#list/desk.ts';
import { handOn } from '#list/handOn.ts';
import { button, make } from '#pieces/make.ts';
import { nextButton } from '#list/nextPerson.ts';
import { follow, listed, setListed } from '#list/shortlist.ts';

/** Puts the list on its page, where that is shown, and keeps it up to date. */
export const showList = (
  where: ParentNode,
  desk: Desk,
  note?: 'opened' | 'gone' | 'broken',
): void => {
  const home = where.querySelector<HTMLElement>('[data-list]');
  if (home === null) return;
  const { say, path } = desk;
  const told = make('p', { role: 'status' });
  const list = make('ol', { class: 'list' });
  const rest = make('div', {});
  const items = new Map<string, HTMLElement>();
  const move = (id: string, by: number): void => {
    const order = listed().filter((other) => other !== id);
    const at = Math.max(0, listed().indexOf(id) + by);
    setListed([...order.slice(0, at), id, ...order.slice(at)]);
    told.textContent = say('list.now', {
      name: nameOf(items.get(id)),
      at: listed().indexOf(id) + 1,
    });
    items.get(id)?.querySelectorAll('button')[by < 0 ? 0 : 1]?.focus();
  };
  const take = (id: string): void => {
    told.textContent = say('list.taken', { name: nameOf(items.get(id)) });
    setListed(listed().filter((other) => other !== id));
    told.tabIndex = -1;
    told.focus();
  };
  const item = (id: string): HTMLElement | null => {
    const place = copyOf(desk, id);
    if (place === null) return null;
    const name = place.querySelector('h2,h3')?.textContent ?? '';
    const buttons = [
      button(
        say('list.up'),
        () => {
          move(id, -1);
        },
        name,
      ),
      button(
        say('list.down'),
        () => {
          move(id, 1);
        },
        name,
      ),
      button(
        say('list.take'),
        () => {
          take(id);
        },
        name,
      ),
    ];
    return make('li', {}, place, make('p', { class: 'buttons' }, ...buttons));
  };
  const draw = (): void => {
    const shown = listed().flatMap((id) => {
      const made = items.get(id) ?? item(id);
      if (made === null) return [];
      items.set(id, made);
      return [made];
    });
    list.replaceChildren(...shown);
    jump.hidden = shown.length === 0;
    rest.replaceChildren(
      ...(shown.length > 0
        ? [...handOn(desk), ...tongues(desk)]
        : [
            make('p', {}, say('list.empty')),
            // The code of a link is not kept: after a reload it is gone.
            make('p', {}, say('list.again')),
            make('p', {}, goTo(path('options'))),
            make('p', {}, goTo(path('talk'))),
          ]),
      make(
        'p',
        { class: 'buttons' },
        button(say('list.clear'), () => {
          setListed([]);
        }),
        nextButton(desk),
      ),
    );
  };
  const jump = make('p', {}, make('a', { class: 'go', href: '#p1' }, say('list.hand')));
  home.replaceChildren(jump, told, list, rest);
  draw();
  follow('list', draw);
  if (note === undefined) return;
  home.prepend(make('p', { class: 'card', role: 'status' }, say(`list.${note}`)));
  if (note === 'gone')
    home.children[0]?.append(' ', goTo(path('talk')), ' ', goTo(path('options')));
  if (note === 'broken') home.append(...desk.options());
};

/** The parts of a card that a list holds: it is handed on, and the others speak to somebody in particular. */
const forAnybody: readonly string[] = ['body', 'advocate', 'care'];

/** A place or card as its page shows it; numbers behind a question where someone may be watching (R6). */
const copyOf = (desk: Desk, id: string): HTMLElement | null => {
  const original = desk.original(id);
  if (original === null) return null;
  const copy = document.importNode(original, true);
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
  for (const part of copy.querySelectorAll<HTMLElement>('[data-part]'))
    if (!forAnybody.includes(part.dataset['part'] ?? '')) part.remove();
  if (desk.isWatched()) desk.holdNumbers(copy, desk.say);
  return copy;
};

const nameOf = (item: HTMLElement | undefined): string =>
  item?.querySelector('h2,h3')?.textContent ?? '';

/** A link to a page by the words it has in the menu of every page. */
const goTo = (path: string): HTMLElement => {
  const words = document.querySelector(`header nav a[href="${path}"]`)?.textContent ?? '';
  return make('a', { class: 'go', href: path }, words);
};

/** The page's links to the other languages once more: the list goes along. */
const tongues = ({ say }: Desk): readonly Node[] => {
  const links = [...document.querySelectorAll('header a[hreflang]')];
  return links.length === 0
    ? []
    : [
        make('h2', {}, say('list.language')),
        make(
          'ul',
          { class: 'choices' },
          ...links.map((link) => make('li', {}, link.cloneNode(true))),
        ),
      ];
};
