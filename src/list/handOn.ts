import { codeOf } from '#domain/shortlist.ts';
import { askFirst, copyable } from '#list/askFirst.ts';
import type { Desk } from '#list/desk.ts';
import { button, make } from '#pieces/make.ts';
import { paperOf, textOf } from '#list/paper.ts';
import type { PaperKind } from '#list/paper.ts';
import { qrPicture } from '#list/qrPicture.ts';
import { listed } from '#list/shortlist.ts';

/** The part of the list's page from which it is handed on: as a link, a picture, on paper, or as text. */
export const handOn = (desk: Desk): readonly HTMLElement[] => {
  const { say } = desk;
  const step = make('div', { class: 'step' });
  const box = make('input', { type: 'checkbox', autocomplete: 'off', checked: '' });
  const printed = make('div', {});
  const paper = (kind: PaperKind): HTMLElement => paperOf(desk, listed(), kind, box.checked);
  const lay = (kind: PaperKind): void => {
    printed.replaceChildren(paper(kind));
  };
  const link = (): string => linkOf(desk, 'list', listed());
  const way = (name: string, notes: readonly string[], give: () => readonly Node[]): HTMLElement =>
    button(say(name), () => {
      askFirst(desk, step, notes, give);
    });
  const print = (kind: PaperKind) => (): readonly Node[] => {
    lay(kind);
    // Once the question is off the screen.
    setTimeout(() => {
      window.print();
    });
    return [];
  };
  box.addEventListener('change', () => {
    step.replaceChildren();
    lay('sheet');
  });
  // The browser's own menu prints it too.
  lay('sheet');
  return [
    make('h2', { id: 'p1' }, say('list.hand')),
    make('p', {}, say('list.care')),
    make('label', { class: 'tick' }, box, make('span', {}, say('list.plain'))),
    make(
      'p',
      { class: 'buttons' },
      way('list.link', ['list.link.note', 'list.copy.note'], () => copyable(desk, link())),
      way('list.qr', ['list.qr.note'], () => [qrPicture(link(), say('list.qr'))]),
      way('list.sheet', ['list.print.note'], print('sheet')),
      way('list.card', ['list.print.note', 'list.card.note'], print('card')),
      way('list.text', ['list.copy.note'], () => copyable(desk, textOf(paper('sheet')))),
    ),
    step,
    printed,
  ];
};

/** A link to a page with a code of entries, or of values to narrow by; nothing else stands in it. */
export const linkOf = ({ path }: Desk, page: string, ids: readonly string[]): string =>
  location.origin + path(page) + '#' + codeOf(ids.map((id) => givenCodes[id] ?? 0));
