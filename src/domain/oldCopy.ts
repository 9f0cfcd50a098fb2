import { monthsBetween } from '#domain/freshness.ts';

/** After how many months a copy says by itself that numbers may have changed; the words say so too (`pocket.old`). */
const months = 6;

/** Whether a copy made on an ISO day is old by the clock of the device, in the device's own time. */
export const isOldCopy = (made: string, now: Date): boolean =>
  monthsBetween(
    made,
    [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(String).join('-'),
  ) >= months;
