import type { Sheet } from './sheet.ts';
import type { Term } from './term.ts';
import { and, none, or } from './term.ts';
import type { Ruled } from './verdicts.ts';

/** One card, for answers that are not known yet. */
export interface CardTerms {
  readonly isShown: Term;
  readonly hasBody: Term;
  readonly parts: ReadonlyMap<string, Term>;
  readonly standsBefore: Term;
  readonly isOpen: Term;
}

/** Every card: shown where a rule of it applies; the first that applies says where it stands. */
export const cardTerms = (
  sheet: Sheet,
  person: string,
  rules: readonly Ruled[],
): ReadonlyMap<string, CardTerms> => {
  const ruling = rules.flatMap(({ rule, applies }) =>
    rule.kind === 'card' ? [{ ...rule, applies }] : [],
  );
  const ids = [...new Set(ruling.map(({ card }) => card))];
  return new Map(
    ids.map((id) => {
      const name = `${person} card ${id}`;
      const mine = ruling.filter(({ card }) => card === id);
      const anyOf = (rows: readonly { readonly applies: Term }[]): Term =>
        or(...rows.map(({ applies }) => applies));
      const deciding = mine.map((row, at) => ({
        ...row,
        applies: and(row.applies, none(...mine.slice(0, at).map(({ applies }) => applies))),
      }));
      const parts = [...new Set(mine.flatMap(({ part }) => (part === undefined ? [] : [part])))];
      return [
        id,
        {
          isShown: sheet.define(name, anyOf(mine)),
          hasBody: sheet.define(`${name} body`, anyOf(mine.filter((r) => r.part === undefined))),
          parts: new Map(
            parts.map((part) => [
              part,
              sheet.define(`${name} part ${part}`, anyOf(mine.filter((r) => r.part === part))),
            ]),
          ),
          standsBefore: sheet.define(
            `${name} before`,
            anyOf(deciding.filter(({ stands }) => stands === 'before')),
          ),
          isOpen: sheet.define(`${name} open`, anyOf(deciding.filter(({ open }) => open))),
        },
      ];
    }),
  );
};
