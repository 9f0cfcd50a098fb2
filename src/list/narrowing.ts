import { askFirst, copyable } from '#list/askFirst.ts';
import type { Desk } from '#list/desk.ts';
import { linkOf } from '#list/handOn.ts';
import { button, make } from '#pieces/make.ts';

/** Under a filter: a link to the options narrowed in the same way. */
export const linkFilter = (where: ParentNode, desk: Desk): void => {
  const form = where.querySelector('.filters');
  const clear = form?.querySelector('[type="reset"]');
  if (form === null || clear === null || clear === undefined) return;
  const step = make('div', { class: 'step' });
  const link = button(desk.say('list.filter'), () => {
    const picked = [...form.querySelectorAll<HTMLInputElement>('[id]:checked')];
    askFirst(desk, step, ['list.link.note', 'list.copy.note'], () =>
      copyable(
        desk,
        linkOf(
          desk,
          'options',
          picked.map(({ id }) => id.slice(2)),
        ),
      ),
    );
  });
  clear.after(' ', link);
  clear.parentElement?.after(step);
};

/** Picks in the filter what a link to it named. */
export const pickFilter = (numbers: readonly number[]): void => {
  for (const [value, number] of Object.entries(givenCodes)) {
    const box = document.querySelector<HTMLInputElement>(`#f-${value}`);
    if (box === null || !numbers.includes(number)) continue;
    box.checked = true;
    box.closest('details')?.setAttribute('open', '');
    box.dispatchEvent(new Event('change', { bubbles: true }));
  }
};

/** Under the table of all offers: a button that prints it and nothing else of the page. */
export const printTable = (where: ParentNode, desk: Desk): void => {
  const grid = where.querySelector('.grid');
  if (grid === null) return;
  const step = make('div', { class: 'step' });
  const print = button(desk.say('list.table'), () => {
    askFirst(desk, step, ['list.print.note'], () => {
      const { dataset } = document.documentElement;
      dataset['table'] = '';
      setTimeout(() => {
        window.print();
        delete dataset['table'];
      });
      return [];
    });
  });
  grid.after(make('p', { class: 'buttons' }, print), step);
};
