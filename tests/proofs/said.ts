import type { Term } from './term.ts';
import { never, or } from './term.ts';
import type { Ruled } from './verdicts.ts';

/** What can be said of a place, by the key of the sentence: "why young", "unknown age", "face age", "note tie.police". */
export const saidOf = (id: string, rules: readonly Ruled[]): ReadonlyMap<string, Term> => {
  const said = new Map<string, Term>();
  const add = (what: string, key: string | undefined, term: Term): void => {
    if (key === undefined) return;
    said.set(`${what} ${key}`, or(said.get(`${what} ${key}`) ?? never, term));
  };
  for (const { rule, when, applies } of rules) {
    if (!('places' in rule) || !rule.places.includes(id)) continue;
    if (rule.kind === 'must') {
      add('unknown', rule.unknown, `(not (or ${when.met} ${when.unmet}))`);
    } else if (rule.kind === 'tier' || rule.kind === 'reason') {
      add('why', rule.why, applies);
    } else if (rule.kind === 'tell') {
      add('why', rule.why, applies);
      add('unknown', rule.unknown, applies);
      if (rule.face) add('face', rule.unknown, applies);
      add('note', rule.note, applies);
    }
  }
  return said;
};
