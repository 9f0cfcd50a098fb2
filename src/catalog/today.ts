import { ContentError } from '#catalog/ContentError.ts';

/**
 * The ISO day for which the site is built, since age decides what is shown: DAY where somebody gives it, so that an
 * older build can be made again to the byte, else the day by the clock of the machine that builds.
 *
 * @throws ContentError where DAY is no day.
 */
export const today = (given = process.env['DAY']): string => {
  const day = given ?? new Date().toISOString().slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(`${day}T`)) return day;
  throw new ContentError([`DAY: "${day}" is no day. Write it as 2026-11-26, or leave it out.`]);
};
