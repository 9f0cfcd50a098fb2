import { cautionOf } from '#views/caution.ts';
import { offersOf } from '#catalog/placesOf.ts';
import { spokenWords } from '#views/spokenWords.ts';
import type { Voice } from '#views/voice.ts';
import type { Helpline } from '#domain/helpline.ts';
import type { Hours } from '#domain/hours.ts';
import { newestOf } from '#domain/news.ts';
import type { PaperEntry, PaperWay } from '#wire/paperEntry.ts';
import type { Contact, OfferFacts, Program, Provenance } from '#domain/program.ts';
import { dateInWords } from '#i18n/dates.ts';

/** Every offer and line that can be on a list, as paper has it, by id. */
export const paperEntries = (voice: Voice): Readonly<Record<string, PaperEntry>> => ({
  ...Object.fromEntries(
    offersOf(voice.content).map(({ program, offer }) => [
      offer.id,
      {
        ways: program.contacts
          .filter((contact) => offer.contacts.includes(contact.id))
          .map((contact) => contactWay(voice, program, contact)),
        languages: offerLanguages(voice, program.id, offer),
      },
    ]),
  ),
  ...Object.fromEntries(voice.content.lines.map((line) => [line.id, lineEntry(voice, line)])),
});

/** The languages of an offer, and of what of it they are told. */
const offerLanguages = (voice: Voice, program: string, { id, languages }: OfferFacts): string => {
  const spoken = spokenWords(voice, languages);
  if (spoken === undefined) return voice.t('offer.languages.unknown');
  const of = voice.words.programs[program]?.head.offers[id]?.spoken;
  return of === undefined ? spoken : `${spoken} (${of})`;
};

const lineEntry = (voice: Voice, { id, ways, languages }: Helpline): PaperEntry => {
  const { t, words } = voice;
  const kinds = {
    voice: t('offer.phone'),
    text: t('offer.text'),
    chat: t('offer.chat'),
    tty: t('line.tty'),
    video: t('list.video'),
  };
  return {
    ways: ways.map((way) => ({
      kind: way.word === undefined ? kinds[way.kind] : t('line.textWord', { word: way.word }),
      value: bare(way.value),
      extension: way.extension && t('number.extension', { extension: way.extension }),
      hours: hoursIn(voice, way.hours, words.lines[id]?.hours),
      ...standing(way),
    })),
    languages: spokenWords(voice, languages),
  };
};

const contactWay = (voice: Voice, program: Program, contact: Contact): PaperWay => {
  const { t, words, content } = voice;
  const { id, kind, value, extension } = contact;
  const said = words.programs[program.id]?.head;
  const label = said?.contacts[id];
  const whose = label && t('offer.whose', { ...label });
  // A way that leads to a line of this site is that line's own.
  const line = kind === 'line' ? content.lines.find((other) => other.id === value) : undefined;
  const way = line?.ways.find((one) => one.kind === 'voice');
  if (way !== undefined) {
    return {
      kind: t('offer.phone'),
      value: way.value,
      hours: hoursIn(voice, way.hours, words.lines[value]?.hours),
      whose,
      plain: words.lines[value]?.discreet,
      dated: datesOf(voice, { ...way, also: contact.also }),
      ...standing(way),
    };
  }
  if (kind === 'through' || kind === 'line') {
    const name = words.lines[value]?.name ?? words.programs[value]?.head.name ?? '';
    return { kind: t('offer.through'), value: name, whose };
  }
  const hasHours = kind !== 'website' && kind !== 'email';
  return {
    kind: t(`offer.${kind}`),
    value: bare(value),
    extension: extension && t('number.extension', { extension }),
    hours: hasHours ? hoursIn(voice, contact.hours ?? 'unknown', said?.hours) : undefined,
    whose,
    dated: datesOf(voice, contact),
    ...standing(contact),
  };
};

/** A number as it is; an address without what a browser adds by itself. */
const bare = (value: string): string => value.replace(/^https?:\/\/(www\.)?|\/$/g, '');

const hoursIn = (
  { t }: Voice,
  hours: Hours,
  said: Readonly<Record<string, string>> | undefined,
): string | undefined =>
  typeof hours === 'object' ? said?.[hours.said] : t(`line.hours.${hours}`);

/** What is said of a number that was confirmed; the sheet says once that the others were not. */
const standing = ({ confirmed }: Pick<Provenance, 'confirmed'>): Pick<PaperWay, 'isConfirmed'> =>
  confirmed === null ? {} : { isConfirmed: true };

/** The date of the page a number was read on, and of a later one that speaks of it. */
const datesOf = (
  voice: Voice,
  fact: Pick<Contact, 'sourced' | 'confirmed' | 'also'>,
): string | undefined => {
  const { t, locale } = voice;
  const later = newestOf(fact.also ?? []);
  const dates = [
    fact.sourced !== null && t('source.dated', { date: dateInWords(fact.sourced, locale) }),
    later !== undefined &&
      later >= (fact.sourced ?? '') &&
      t('source.later', { date: dateInWords(later, locale) }),
    cautionOf(voice, [fact]),
  ].filter((date) => typeof date === 'string');
  return dates.length === 0 ? undefined : `(${dates.join(t('source.apart'))})`;
};
