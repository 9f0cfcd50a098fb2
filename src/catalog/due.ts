import type { Content } from '#catalog/content.ts';
import { provenancesOf } from '#catalog/checkFacts.ts';
import { standingOfDate } from '#domain/freshness.ts';
import type { Freshness } from '#domain/freshness.ts';

/** A fact that somebody should ask about again. */
export interface DueFact {
  readonly file: string;
  readonly what: string;
  readonly state: Exclude<Freshness, 'fresh'>;
}

/** Every fact that was never confirmed, or so long ago that it must be said, demoted or taken out. */
export const dueFacts = ({ site, programs, lines }: Content, today: string): readonly DueFact[] => {
  const facts = [
    ...programs.flatMap((program) =>
      provenancesOf(program).map((fact) => ({
        file: `content/programs/${program.id}/facts.yaml`,
        fact,
      })),
    ),
    ...lines.flatMap(({ id, ways, police, familyCanCall }) =>
      [...ways, police, familyCanCall].map((fact) => ({ file: `content/lines/${id}.yaml`, fact })),
    ),
  ];
  return facts.flatMap(({ file, fact }) => {
    const state = standingOfDate(fact.confirmed, today, site.publishing);
    return state === 'fresh' ? [] : [{ file, what: nameOf(fact), state }];
  });
};

const nameOf = (fact: object): string =>
  ['id', 'value', 'code', 'kind']
    .map((key): unknown => Reflect.get(fact, key))
    .filter((name) => typeof name === 'string')
    .join(' ');
