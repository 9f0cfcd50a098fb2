import { init, Z3_lbool } from 'z3-solver';

const started = init();

/** One solver: it learns what names mean, and then says whether a statement can hold. */
export interface Solver {
  readonly learn: (text: string) => void;
  /** The names that hold in one case in which the statement does, or null where there is none. */
  readonly findsCase: (statement: string) => Promise<ReadonlySet<string> | null>;
}

/**
 * Starts a solver.
 *
 * Text is read by calls that end before they return: the reading that runs beside the caller
 * (`eval_smtlib2_string`) is handed a string on a stack that is used again meanwhile.
 */
export const newSolver = async (): Promise<Solver> => {
  const { Z3 } = await started;
  const context = Z3.mk_context(Z3.mk_config());
  const parser = Z3.mk_parser_context(context);
  Z3.parser_context_inc_ref(context, parser);
  const simplify = Z3.mk_tactic(context, 'simplify');
  Z3.tactic_inc_ref(context, simplify);
  const sat = Z3.mk_tactic(context, 'sat');
  Z3.tactic_inc_ref(context, sat);
  const tactic = Z3.tactic_and_then(context, simplify, sat);
  Z3.tactic_inc_ref(context, tactic);
  return {
    learn: (text) => {
      Z3.parser_context_from_string(context, parser, text);
    },
    findsCase: async (statement) => {
      const read = Z3.parser_context_from_string(context, parser, `(assert ${statement})`);
      Z3.ast_vector_inc_ref(context, read);
      const solver = Z3.mk_solver_from_tactic(context, tactic);
      Z3.solver_inc_ref(context, solver);
      Z3.solver_assert(context, solver, Z3.ast_vector_get(context, read, 0));
      const found = await Z3.solver_check(context, solver);
      if (found === Z3_lbool.Z3_L_UNDEF) throw new Error('The solver gave up.');
      Z3.ast_vector_dec_ref(context, read);
      const model = found === Z3_lbool.Z3_L_TRUE ? Z3.solver_get_model(context, solver) : null;
      if (model !== null) Z3.model_inc_ref(context, model);
      const said = model === null ? null : Z3.model_to_string(context, model);
      if (model !== null) Z3.model_dec_ref(context, model);
      Z3.solver_dec_ref(context, solver);
      return said === null
        ? null
        : new Set([...said.matchAll(/^(.+) -> true$/gm)].map(([, name = '']) => name));
    },
  };
};

/** How long it has taken, for people who read what the tests print. */
export const seconds = (began: number): string =>
  `${((performance.now() - began) / 1000).toFixed(2)} s`;
