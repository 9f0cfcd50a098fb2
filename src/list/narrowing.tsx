import { AskFirst } from '#list/AskFirst.tsx';
import { Copyable } from '#list/Copyable.tsx';
import type { Desk } from '#list/desk.ts';
import { linkOf } from '#list/linkOf.ts';
import { Button } from '#pieces/Button.tsx';
import { drawInto } from '#pieces/drawInto.ts';

const stepBelow = (place: Element | null): Element => {
  const step = document.createElement('div');
  step.className = 'step';
  place?.after(step);
  return step;
};

/** Under a filter: a link to the options narrowed in the same way. */
export const linkFilter = (where: ParentNode, desk: Desk): void => {
  const form = where.querySelector('.filters');
  const clear = form?.querySelector('[type="reset"]');
  if (form === null || clear === null || clear === undefined) return;
  const step = stepBelow(clear.parentElement);
  const give = () => {
    const picked = [...form.querySelectorAll<HTMLInputElement>('[id]:checked')];
    const values = picked.map(({ id }) => id.slice(2));
    return <Copyable desk={desk} text={linkOf(desk, 'options', values)} />;
  };
  const place = document.createElement('span');
  clear.after(' ', place);
  const ask = (): void => {
    drawInto(step, <AskFirst {...{ desk, give }} notes={['list.link.note', 'list.copy.note']} />);
  };
  drawInto(place, <Button words={desk.say('list.filter')} press={ask} />);
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
  const step = stepBelow(grid);
  const print = (): null => {
    const { dataset } = document.documentElement;
    dataset['table'] = '';
    setTimeout(() => {
      window.print();
      delete dataset['table'];
    });
    return null;
  };
  const ask = (): void => {
    drawInto(step, <AskFirst desk={desk} notes={['list.print.note']} give={print} />);
  };
  const place = document.createElement('p');
  place.className = 'buttons';
  grid.after(place);
  drawInto(place, <Button words={desk.say('list.table')} press={ask} />);
};
