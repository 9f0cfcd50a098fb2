import type { Content } from '#catalog/content.ts';
import { offeredContent, rulesWithout } from '#shown/offered.ts';
import { generalWays, stripKinds } from '#shown/strip.ts';
import { shownWords } from '#shown/shownWords.ts';
import { isPublished, isWeak } from '#shown/isPublished.ts';
import { placeOf, unknown } from '#shown/withheld.ts';
import type { Helpline } from '#domain/helpline.ts';
import type { Contact, Program, Provenance } from '#domain/program.ts';

/** Whether a fact is shown. */
type IsKept = (fact: Provenance) => boolean;

/** Whether a contact leads somewhere: not through a line that is gone, nor to one that nobody can call any longer. */
type Leads = (contact: Contact) => boolean;

/** A mark that nothing but the pass below can give. */
const shown = Symbol('shown');

/** Content as the site shows it: what shows, suggests, finds, prints, sends or exports takes this, and asks nothing again. */
export interface ShownContent extends Content {
  readonly [shown]: true;
}

/**
 * The one pass that decides what is shown, by status, source, age and whether a place is secret: without programs that
 * are not offered, without weak facts, and without what was confirmed too long ago.
 *
 * A line none of whose numbers is left is gone, with one exception: where that would leave no general
 * line to call, or none to text, the one that was confirmed last stays, and its age is said beside it.
 * An old number that may still be answered is better than a page without any.
 */
export const shownContent = (all: Content): ShownContent => {
  const whole = offeredContent(all);
  const { day, site } = whole;
  const last = lastResorts(whole);
  const isKept: IsKept = (fact) => last.includes(fact) || isPublished(fact, day, site.publishing);
  const lines = whole.lines
    .map((line) => lineOf(line, isKept))
    .filter(({ ways }) => ways.length > 0);
  const isGone = (id: string): boolean =>
    whole.lines.some((line) => line.id === id) && !lines.some((line) => line.id === id);
  const isAnswered = (id: string): boolean =>
    lines.some((line) => line.id === id && line.ways.some(({ kind }) => kind === 'voice'));
  const leads: Leads = ({ kind, value }) =>
    kind === 'line' ? isAnswered(value) : kind !== 'through' || !isGone(value);
  const programs = whole.programs.map((program) => programOf(program, isKept, leads));
  const gone = [
    ...whole.lines.map(({ id }) => id).filter(isGone),
    ...whole.programs.flatMap(({ id, offers }) =>
      offers
        .filter(
          (offer) => !programs.some((p) => p.id === id && p.offers.some((o) => o.id === offer.id)),
        )
        .map((offer) => offer.id),
    ),
  ];
  return {
    ...whole,
    lines,
    programs,
    rules: rulesWithout(whole.rules, gone),
    sources: Object.fromEntries(
      Object.entries(whole.sources).filter(([, source]) => !isWeak(source)),
    ),
    words: shownWords(whole, { lines, programs }),
    [shown]: true,
  };
};

/** Where every general line of a kind is too old, the one that was confirmed last. */
const lastResorts = (content: Content): readonly Provenance[] =>
  stripKinds.flatMap((kind) => {
    const ways = generalWays(content, kind).map(({ way }) => way);
    if (ways.some((way) => isPublished(way, content.day, content.site.publishing))) return [];
    const newest = ways
      .map(({ confirmed }) => confirmed ?? '')
      .sort()
      .at(-1);
    return ways.filter(({ confirmed }) => (confirmed ?? '') === newest).slice(0, 1);
  });

const lineOf = (line: Helpline, isKept: IsKept): Helpline => ({
  ...line,
  ways: line.ways.filter(isKept),
  languages: line.languages.filter(isKept),
  also: line.also?.filter(isKept),
  police: isKept(line.police) ? line.police : unknown(line.police),
  familyCanCall: isKept(line.familyCanCall) ? line.familyCanCall : unknown(line.familyCanCall),
  causedCanCall: ifKept(line.causedCanCall, isKept),
  interpreters: ifKept(line.interpreters, isKept),
});

const ifKept = <Fact extends Provenance>(
  fact: Fact | undefined,
  isKept: IsKept,
): Fact | undefined => (fact !== undefined && isKept(fact) ? fact : undefined);

const programOf = (program: Program, isKept: IsKept, leads: Leads): Program => {
  const { ties } = program;
  const contacts = program.contacts
    .filter((contact) => isKept(contact) && leads(contact))
    .map((contact) => ({ ...contact, also: contact.also?.filter(isKept) }));
  const offers = program.offers.filter(isKept).map((offer) => ({
    ...offer,
    languages: offer.languages.filter(isKept),
    cost: ifKept(offer.cost, isKept),
    contacts: offer.contacts.filter((id) => contacts.some((contact) => contact.id === id)),
  }));
  const tieOf = (tie: keyof Program['ties']): Program['ties'][typeof tie] =>
    isKept(ties[tie]) ? ties[tie] : unknown(ties[tie]);
  return {
    ...program,
    contacts,
    offers,
    places: program.places.filter(isKept).map(placeOf),
    ties: {
      police: tieOf('police'),
      courts: tieOf('courts'),
      acs: tieOf('acs'),
      immigration: tieOf('immigration'),
      city: tieOf('city'),
    },
    claims: program.claims.filter(
      (claim) =>
        isKept(claim) && (claim.offer === undefined || offers.some(({ id }) => id === claim.offer)),
    ),
  };
};
