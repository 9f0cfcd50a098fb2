import { firefoxPath } from '#commands/browsers.ts';
import { openFirefox } from './firefox.ts';
import { testJourneys } from './journeys.ts';

// Shift is not among them: where Firefox resists fingerprinting it tells a page nothing of that key.
testJourneys('Firefox', openFirefox, firefoxPath() === null ? ['browser'] : [], [
  'pointer',
  'finger',
  'Enter',
  'Escape',
]);
