import type { Locale } from '#i18n/locales.ts';

/** Pages with an address of their own; the words say nothing a stranger would understand. */
export const pageIds = [
  'home',
  'find',
  'options',
  'talk',
  'list',
  'ways',
  'check',
  'together',
  'for-me',
  'for-change',
  'both',
  'for-others',
  'for-work',
  'questions',
  'basics',
  'words',
  'how',
  'about',
  'privacy',
  'accessibility',
] as const;

/** The id of a page, which is also its address (`home` is the language's first page). */
export type PageId = (typeof pageIds)[number];

/** The address of a page in a language. */
export const pagePath = (locale: Locale, page: PageId): string =>
  page === 'home' ? `/${locale}/` : `/${locale}/${page}/`;

/** The address of a program's page in a language. */
export const programPath = (locale: Locale, program: string): string =>
  `/${locale}/options/${program}/`;

/** Whether a word is the id of a page. */
export const isPageId = (id: string): id is PageId => pageIds.some((page) => page === id);
