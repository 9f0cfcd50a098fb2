import { countShown } from '#islands/countShown.ts';
import { searchBox } from '#islands/searchBox.ts';
import { suggestLanguage } from '#islands/suggestLanguage.ts';
import { carry } from '#safety/carry.ts';
import type { Carry } from '#safety/carry.ts';
import type { Pack } from '#safety/frame.ts';

/** The second script of the islands: what no one waits for. */
export interface More {
  /** Sets those of its parts going that stand in a main part of a page. */
  readonly enlivenMore: (where: ParentNode, pack: Pack) => void;
  readonly carry: Carry;
}

export const enlivenMore: More['enlivenMore'] = (where, pack) => {
  countShown(where);
  suggestLanguage(where);
  searchBox(where, pack);
};

export { carry };
