import { testBrowser } from './browserTests.ts';

testBrowser('chromium');
