import type { Pack } from '#safety/frame.ts';

/** The second script of the islands: the search and the list of what is to be handed on. */
export interface More {
  /** Sets those of its parts going that stand in a main part of a page. */
  readonly enlivenMore: (where: ParentNode, pack: Pack) => void;
}

export const enlivenMore: More['enlivenMore'] = () => undefined;
