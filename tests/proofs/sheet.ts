import type { Term } from './term.ts';
import { always, and, never, or } from './term.ts';

/** Everything that is written for the solver: what is free, what follows from it, and what is always so. */
export class Sheet {
  readonly #free: Term[] = [];
  readonly #meanings: (readonly [Term, Term])[] = [];
  readonly #given: Term[] = [];
  readonly #names = new Set<string>();

  /** A statement that may be true or false: an answer, or which of two equals stands first. */
  free(name: string): Term {
    const term = this.#named(name);
    this.#free.push(term);
    return term;
  }

  /** A name for a statement, so that it is written once and can be used often. */
  define(name: string, meaning: Term): Term {
    if (meaning === always || meaning === never) return meaning;
    const term = this.#named(name);
    this.#meanings.push([term, meaning]);
    return term;
  }

  /** What holds of everyone whom the proofs speak of. */
  given(term: Term): void {
    this.#given.push(term);
  }

  /** Holds where at least so many of the terms hold. */
  atLeast(name: string, least: number, terms: readonly Term[]): Term {
    if (least <= 0) return always;
    if (least === 1) return or(...terms);
    // Unary counting: after each term, whether 1, 2, … `least` have held.
    let counted: readonly Term[] = Array.from({ length: least }, () => never);
    for (const [at, term] of terms.entries()) {
      const before = counted;
      counted = before.map((held, count) =>
        this.define(
          `${name}#${at}.${count + 1}`,
          or(held, and(count === 0 ? always : (before[count - 1] ?? never), term)),
        ),
      );
    }
    return counted[least - 1] ?? never;
  }

  /** All of it with names as shorthand: a proof then reads only what it speaks of. */
  get short(): string {
    const meanings = this.#meanings.map(
      ([term, meaning]) => `(define-fun ${term} () Bool ${meaning})`,
    );
    return [...this.#declared(this.#free), ...meanings].join('\n');
  }

  get assumed(): Term {
    return and(...this.#given);
  }

  #declared(terms: readonly Term[]): readonly string[] {
    return terms.map((term) => `(declare-const ${term} Bool)`);
  }

  #named(name: string): Term {
    const term = `|${name}|`;
    if (this.#names.has(name)) throw new Error(`${term} is written twice.`);
    this.#names.add(name);
    return term;
  }
}
