import type { Voice } from '#views/voice.ts';
import type { Way } from '#domain/helpline.ts';
import type { Hours } from '#domain/hours.ts';
import type { Contact, Program } from '#domain/program.ts';

/** The number of a line of this site that a program names as somebody to talk to meanwhile. */
export const lineWayOf = ({ content }: Voice, { kind, value }: Contact): Way | undefined =>
  kind === 'line'
    ? content.lines.find(({ id }) => id === value)?.ways.find((way) => way.kind === 'voice')
    : undefined;

/** When somebody answers there, as data: of a line, its own. An address on the web has no hours. */
export const hoursOfContact = (voice: Voice, contact: Contact): Hours | undefined => {
  const { kind, hours = 'unknown' } = contact;
  return (
    lineWayOf(voice, contact)?.hours ??
    (['phone', 'text', 'chat'].includes(kind) ? hours : undefined)
  );
};

/** The same in words; undefined where there are none. */
export const hoursInWords = (
  voice: Voice,
  program: Program,
  contact: Contact,
): string | undefined => {
  const { words, t } = voice;
  const hours = hoursOfContact(voice, contact);
  if (hours === undefined) return undefined;
  if (typeof hours !== 'object') return t(`line.hours.${hours}`);
  return contact.kind === 'line'
    ? words.lines[contact.value]?.hours[hours.said]
    : words.programs[program.id]?.head.hours?.[hours.said];
};

/** The hours of an offer that has one number: said once, on its face. Of several, each has its own beside it. */
export const hoursOfOffer = (
  voice: Voice,
  program: Program,
  ids: readonly string[],
): 'unknown' | { readonly said: string } | undefined => {
  const timed = program.contacts.filter(
    (contact) =>
      ids.includes(contact.id) &&
      // A line that is named beside it keeps its own.
      contact.kind !== 'line' &&
      hoursOfContact(voice, contact) !== undefined,
  );
  const [only, ...others] = timed;
  if (only === undefined || timed.every((one) => hoursOfContact(voice, one) === 'unknown'))
    return 'unknown';
  const said = hoursInWords(voice, program, only);
  return others.length > 0 || said === undefined ? undefined : { said };
};
