/**
 * What stands in the head of every page, before its content: the guard, the exit, and the loading of
 * the rest. Budgets: see src/budgets.ts.
 */
import { guard } from '#safety/guard.ts';
import { watchAsked } from '#safety/askedFirst.ts';
import { watchKeys } from '#safety/keys.ts';
import { watchVeil } from '#safety/cover.ts';
import { watchExit } from '#safety/exit.ts';
import { leaveWithOthers } from '#safety/leave.ts';
import { watchLinks } from '#safety/links.ts';
import { loadRest } from '#safety/load.ts';
import { watchDeviceBack } from '#safety/deviceBack.ts';
import { watchHidden } from '#safety/veil.ts';

if (!guard()) {
  leaveWithOthers();
  watchExit();
  watchKeys();
  watchVeil();
  watchHidden();
  watchLinks();
  watchDeviceBack();
  watchAsked();
  loadRest();
}
