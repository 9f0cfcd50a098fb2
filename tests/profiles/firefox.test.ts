import { testBrowser } from './browserTests.ts';

testBrowser('firefox');
