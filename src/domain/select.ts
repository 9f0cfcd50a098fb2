import type { Place } from '#domain/place.ts';

/**
 * Whether a place is meant by one of the selectors.
 *
 * A selector is words that must all fit: `offers`, `lines`, `pages`, an id, `program:vip`,
 * `format:alone`, `needs:heal`, `speaks:es`, `way:text`, `cost:free`, `tie:police=yes`; `not:` turns one round.
 */
export const isMeant = (place: Place, selectors: readonly string[]): boolean =>
  selectors.some((selector) => selector.split(' ').every((word) => fits(place, word)));

const fits = (place: Place, word: string): boolean => {
  if (word.startsWith('not:')) return !fits(place, word.slice('not:'.length));
  const [name = '', value = ''] = word.split(':');
  if (value === '') return word === place.id || word === `${place.kind}s`;
  switch (place.kind) {
    case 'offer':
      return offerFits(place, name, value);
    case 'line':
      return name === 'way' ? place.ways.includes(value) : speaks(place, name, value);
    case 'page':
      return false;
  }
};

const offerFits = (
  offer: Extract<Place, { kind: 'offer' }>,
  name: string,
  value: string,
): boolean => {
  if (name === 'tie') {
    const [tie = '', held] = value.split('=');
    return offer.ties[tie] === held;
  }
  if (name === 'program') return offer.program === value;
  if (name === 'format') return offer.format === value;
  if (name === 'needs') return offer.needs.includes(value);
  if (name === 'cost') return offer.cost === value;
  return speaks(offer, name, value);
};

const speaks = (
  place: { readonly languages: readonly string[] },
  name: string,
  value: string,
): boolean => name === 'speaks' && place.languages.includes(value);
