import { webkitPaths } from '#commands/browsers.ts';
import { testJourneys } from './journeys.ts';
import { openWebkit } from './webdriver.ts';

const missing = Object.entries(webkitPaths()).flatMap(([what, path]) =>
  path === null ? [what] : [],
);

testJourneys('WebKitGTK', openWebkit, missing, ['pointer', 'finger', 'Enter', 'Escape', 'Shift']);
