/**
 * What stands in the head of a copy of the site in one file (src/build/pocket.ts), before its content: the guard and
 * every way of leaving, as on the site (src/safety/head.ts). Nothing is loaded, and links are read at its end.
 */
import { guard } from '#safety/guard.ts';
import { watchKeys } from '#safety/keys.ts';
import { watchVeil } from '#safety/cover.ts';
import { watchExit } from '#safety/exit.ts';
import { exitByNetwork } from '#safety/exitByNetwork.ts';
import { leaveWithOthers } from '#safety/leave.ts';
import { watchDeviceBack } from '#safety/deviceBack.ts';
import { watchHidden } from '#safety/veil.ts';

// What is there for whoever has no script is not to be seen before the end of the file has come.
document.documentElement.dataset['runs'] = '';
exitByNetwork();
if (!guard()) {
  watchExit();
  watchKeys();
  watchVeil();
  watchHidden();
  watchDeviceBack();
  // Last: what lies on a disk has no place that it shares with other tabs, and some browser may refuse it.
  leaveWithOthers();
}
