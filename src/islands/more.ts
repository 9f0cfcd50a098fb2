import { countShown } from '#islands/countShown.ts';
import { deskOf } from '#list/desk.ts';
import type { Tools } from '#list/desk.ts';
import { enlivenList } from '#list/enlivenList.tsx';
import { watchMenu } from '#islands/menu.ts';
import { mountSearch } from '#islands/mountSearch.tsx';
import { tellOpen } from '#islands/tellOpen.ts';
import { unfoldForPaper } from '#islands/unfold.ts';
import { carry } from '#safety/carry.ts';
import type { Carry } from '#safety/carry.ts';
import type { Pack } from '#safety/frame.ts';
import { keepExitInSight } from '#safety/inSight.ts';

/** The second script of the islands: what no one waits for. */
export interface More {
  /** Sets those of its parts going that stand in a main part of a page. */
  readonly enlivenMore: (where: ParentNode, pack: Pack, tools: Tools) => void;
  readonly carry: Carry;
  /** The styles that only some pages carry, and the list's: read quietly, those pages need them. */
  readonly style: string;
}

export const enlivenMore: More['enlivenMore'] = (where, pack, tools) => {
  countShown(where);
  mountSearch(where, pack);
  const desk = deskOf(pack, tools);
  if (desk === null) return;
  enlivenList(where, desk);
  tellOpen(desk);
};

unfoldForPaper();
watchMenu();
keepExitInSight();

export const style = givenStyle;

export { carry };
