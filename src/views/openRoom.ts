import type { Voice } from '#views/voice.ts';
import { weekdays } from '#domain/hours.ts';
import type { SetHours } from '#domain/hours.ts';
import { openState } from '#domain/openHours.ts';
import { openWords } from '#domain/openWords.ts';
import { sayer } from '#i18n/say.ts';

/** The longest sentence that these hours can bring: the page keeps room for it, so that nothing moves when it comes. */
export const roomFor = ({ locale, words }: Voice, { times }: SetHours): string => {
  const say = sayer(locale, words.messages);
  const turns = times.flatMap(({ from, to }) => [from, to]);
  const minutes = weekdays.flatMap((_, day) =>
    ['00:00', ...turns].map((turn) => {
      const [hours = 0, rest = 0] = turn.split(':').map(Number);
      return ((day * 24 + hours) * 60 + rest) % (7 * 24 * 60);
    }),
  );
  return minutes
    .map((minute) => openWords(say, locale, openState(times, minute)))
    .reduce((longest, words) => (words.length > longest.length ? words : longest), '');
};
