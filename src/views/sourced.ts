import { provenancesOf, provenancesOfLine } from '#catalog/provenances.ts';
import type { Helpline } from '#domain/helpline.ts';
import type { Program, Provenance } from '#domain/program.ts';
import { isSourced } from '#shown/isPublished.ts';

/** Every fact of a line that its page tells and that names its source: of what is not known there is none. */
export const sourcedOfLine = (line: Helpline): readonly Provenance[] =>
  provenancesOfLine(line).filter(isSourced);

/** Every fact of a program that names its source. */
export const sourcedOf = (program: Program): readonly Provenance[] =>
  provenancesOf(program).filter(isSourced);
