import { webkitPaths } from '#commands/browsers.ts';
import { testJourneys } from './journeys.ts';
import { missingOf } from './missing.ts';
import { openWebkit } from './webkit.ts';

testJourneys('WebKitGTK', openWebkit, missingOf(webkitPaths()), [
  'pointer',
  'finger',
  'Enter',
  'Escape',
  'Shift',
]);
