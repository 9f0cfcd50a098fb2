import { firefoxPath } from '#commands/browsers.ts';
import { openFirefox } from './firefox.ts';
import { testJourneys } from './journeys.ts';
import { missingOf } from './missing.ts';

// Shift is not among them: where Firefox resists fingerprinting it tells a page nothing of that key.
testJourneys(
  'Firefox',
  openFirefox,
  missingOf({ browser: firefoxPath() }),
  ['pointer', 'finger', 'Enter', 'Escape'],
  'of which this browser tells nothing',
);
