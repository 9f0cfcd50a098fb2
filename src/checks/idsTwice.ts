import type { Program } from '#domain/program.ts';

/** Problems of ids that stand in a program's facts twice: words, offers and open data name each thing by its id alone. */
export const idsTwice = ({ id, ...lists }: Program): readonly string[] =>
  (['contacts', 'places', 'claims', 'offers'] as const).flatMap((list) => {
    const ids = lists[list].map((one) => one.id);
    return ids
      .filter((one, at) => ids.indexOf(one) !== at)
      .map(
        (one) =>
          `content/programs/${id}/facts.yaml: the ${list.slice(0, -1)} "${one}" stands there twice. Give one of them another id.`,
      );
  });
