import { render } from 'preact';
import { people } from '#dev/people.ts';
import type { Answers } from '#domain/answers.ts';
import type { FindData } from '#wire/findData.ts';
import { sayer } from '#i18n/say.ts';
import { countListed } from '#list/countListed.ts';
import { deskOf } from '#list/desk.ts';
import type { Desk } from '#list/desk.ts';
import { Find } from '#find/Find.tsx';
import type { FindState } from '#find/findState.ts';
import { holdNumbers } from '#pieces/holdNumbers.ts';
import { Paper } from '#list/Paper.tsx';
import { setListed } from '#list/shortlist.ts';
import { showList } from '#list/showList.tsx';

/** What stands on the lists that are shown. */
const ids = ['hope', 'nys', 'loveisrespect', 'avp.line', 'rr.groups', 'danger'];

/** Sets the parts going that a script draws; what belongs to a visit (leaving, quiet reading) is left out. */
export const live = (): void => {
  for (const variant of document.querySelectorAll<HTMLElement>('[data-variant]')) {
    const store = variant.querySelector('[data-island="find"]');
    const data: unknown = JSON.parse(store?.querySelector('script')?.textContent ?? 'null');
    if (store === null || !isFindData(data)) throw new Error('There are no questions to show.');
    const desk = deskIn(variant);
    for (const part of variant.querySelectorAll<HTMLElement>('[data-live]')) {
      const [what = '', ...rest] = (part.dataset['live'] ?? '').split(' ');
      if (what === 'scripted')
        part.querySelector('[data-scripted]')?.setAttribute('data-ready', '');
      if (what === 'open-first' || what === 'open-last') openMenu(part, what === 'open-last');
      if (what === 'count') countListed(3, part);
      if (what === 'question')
        draw(part, store, data, { kind: 'question', id: rest[0] ?? '', isChange: false });
      if (what === 'picked') drawPicked(part, store, data);
      if (what === 'results')
        draw(part, store, data, { kind: 'results' }, answersOf(rest.join(' ')));
      if (what === 'list' || what === 'empty-list') {
        setListed(what === 'list' ? ids : []);
        showList(part, desk);
      }
      if (what === 'sheet' || what === 'card') {
        const paper = document.createElement('div');
        const isPlain = rest[0] === 'plain';
        render(<Paper {...{ desk, ids, isPlain }} kind={what} />, paper);
        part.append(printed(variant, what, paper.innerHTML));
      }
    }
  }
};

const answersOf = (who: string): Answers => people.find((one) => one.who === who)?.answers ?? {};

const isFindData = (data: unknown): data is FindData =>
  typeof data === 'object' && data !== null && 'guide' in data;

/** One menu of the page is open at a time where they share a name. */
const openMenu = (part: ParentNode, isLast: boolean): void => {
  const menus = [...part.querySelectorAll('details')];
  for (const menu of menus) menu.removeAttribute('name');
  menus[isLast ? menus.length - 1 : 0]?.setAttribute('open', '');
};

const draw = (
  part: HTMLElement,
  store: ParentNode,
  data: FindData,
  screen: FindState['screen'],
  answers: Answers = {},
  picked?: readonly string[],
): void => {
  const stage = document.createElement('div');
  part.append(stage);
  const before = { answers, screen, seen: [], picked };
  const say = sayer(data.locale, data.sentences);
  const nothing = (): void => undefined;
  render(
    <Find
      data={data}
      say={say}
      store={store}
      isWhole
      close={nothing}
      before={before}
      remember={nothing}
    />,
    stage,
  );
};

const drawPicked = (part: HTMLElement, store: ParentNode, data: FindData): void => {
  const question = data.guide.questions[0];
  const picked = question?.options.slice(0, 1).map(({ id }) => id);
  draw(
    part,
    store,
    data,
    { kind: 'question', id: question?.id ?? '', isChange: false },
    {},
    picked,
  );
};

/** The desk of a language, from the parts that stand here in place of its pages. */
const deskIn = (variant: HTMLElement): Desk => {
  const html = (name: string): string =>
    variant.querySelector(`[data-part-name="${name}"]`)?.innerHTML ?? '';
  const at = `/${variant.lang}/`;
  const pages = {
    [`${at}list/`]: html('list'),
    [`${at}find/`]: html('find: start'),
    [`${at}talk/`]: html('lines'),
  };
  const desk = deskOf({ pages }, { html: (text) => text, isWatched: () => false, holdNumbers });
  if (desk === null) throw new Error(`There is no list in ${variant.lang}.`);
  return desk;
};

/** A paper as it is printed: with the styles of print, in a page of its own. */
const printed = (variant: HTMLElement, title: string, paper: string): HTMLElement => {
  const style =
    document.querySelector<HTMLTemplateElement>('[data-paper-style]')?.content.textContent ?? '';
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.srcdoc = `<html lang="${variant.lang}" dir="${variant.dir}"><style>${style.replaceAll('@media print', '@media all')}</style><body><main><div data-list><div><div>${paper}</div></div></div></main></body></html>`;
  return frame;
};
