import { codeOf } from '#domain/shortlist.ts';
import type { Desk } from '#list/desk.ts';

/** A link to a page with a code of entries, or of values to narrow by; nothing else stands in it. */
export const linkOf = ({ path }: Desk, page: string, ids: readonly string[]): string =>
  location.origin + path(page) + '#' + codeOf(ids.map((id) => givenCodes[id] ?? 0));
