import { wpePaths } from '#commands/browsers.ts';
import { testJourneys } from './journeys.ts';
import { missingOf } from './missing.ts';
import { openWpe } from './webkit.ts';

// It says of itself that fingers press it, as a phone does: touch keyboards send Shift by themselves.
testJourneys(
  'WPE WebKit 2.38',
  openWpe,
  missingOf(wpePaths()),
  ['pointer', 'finger', 'Enter', 'Escape'],
  'which a keyboard on the screen sends by itself',
);
