import type { Line, Offer, Place } from '#domain/place.ts';

/**
 * Whether a place is meant by one of the selectors.
 *
 * A selector is words that must all fit: `offers`, `lines`, `pages`, an id, or a fact. Of both: `speaks:es`,
 * `tie:police=yes`. Of offers: `program:vip`, `format:alone`, `for:caused=no`, `needs:heal`, `cost:free`,
 * `asks:men` (no source says). Of lines: `way:text`, `open:always`, `family:yes`, `caused:yes`. `not:` turns one round.
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
      return lineFits(place, name, value);
    case 'page':
      return false;
  }
};

const offerFits = (offer: Offer, name: string, value: string): boolean => {
  if (name === 'for') return holdsIn(offer.for, value);
  if (name === 'program') return offer.program === value;
  if (name === 'format') return offer.format === value;
  if (name === 'needs') return offer.needs.includes(value);
  if (name === 'cost') return offer.cost === value;
  if (name === 'asks') return offer.unknowns.includes(value);
  return eitherFits(offer, name, value);
};

const lineFits = (line: Line, name: string, value: string): boolean => {
  if (name === 'way') return line.ways.includes(value);
  if (name === 'open') return value === 'always' && line.isAlwaysOpen;
  if (name === 'family') return value === 'yes' && line.takesFamily;
  if (name === 'caused') return value === 'yes' && line.takesCaused;
  return eitherFits(line, name, value);
};

const eitherFits = (place: Offer | Line, name: string, value: string): boolean => {
  if (name === 'tie') return holdsIn(place.ties, value);
  return name === 'speaks' && place.languages.includes(value);
};

const holdsIn = (facts: Readonly<Record<string, string>>, value: string): boolean => {
  const [fact = '', held] = value.split('=');
  return facts[fact] === held;
};
