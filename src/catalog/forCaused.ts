import type { Content } from '#catalog/content.ts';

/** Whatever is only for people who caused harm: what finding.yaml names, offers by their facts, and programs that have no others. */
export const forCausedOf = ({
  finding,
  programs,
}: Pick<Content, 'finding' | 'programs'>): readonly string[] => [
  ...finding.forCaused,
  ...programs.flatMap(({ id, offers }) => {
    const only = offers.filter((offer) => offer.for.caused === 'yes' && offer.for.harmed === 'no');
    return [
      ...only.map((offer) => `offer:${offer.id}`),
      ...(only.length === offers.length && only.length > 0 ? [`program:${id}`] : []),
    ];
  }),
];
