import type { Provenance, Whereabouts } from '#domain/program.ts';

/** A place; of one that is secret no more than its boroughs. */
export const placeOf = (place: Whereabouts): Whereabouts => {
  if (place.addressVisibility !== 'hidden') return place;
  const { id, boroughs, addressVisibility } = place;
  const { source, sourceNote, sourced, confidence, confirmed } = place;
  return {
    id,
    boroughs,
    addressVisibility,
    source,
    ...(sourceNote === undefined ? {} : { sourceNote }),
    sourced,
    confidence,
    confirmed,
  };
};

/** A fact that must be there and is not shown: unknown, and without its source. */
export const unknown = <Fact extends Provenance>(
  fact: Fact,
): Fact & { readonly value: 'unknown' } => ({
  ...fact,
  value: 'unknown',
  source: '',
  sourced: null,
  confidence: 'weak',
  confirmed: null,
});
