import { init } from 'z3-solver';
const started = init();

/** A solver of its own that reads the solver's language and says what it finds. */
export const newSolver = async (): Promise<(text: string) => Promise<string>> => {
  const { Z3 } = await started;
  const config = Z3.mk_config();
  const context = Z3.mk_context(config);
  return (text) => Z3.eval_smtlib2_string(context, text);
};
