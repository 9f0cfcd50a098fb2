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
  'copy',
] as const;

/** The id of a page, which is also its address (`home` is the language's first page). */
export type PageId = (typeof pageIds)[number];

/**
 * Pages that stand apart: in no menu, no pack and no search, so that no visit carries them along. They open in a tab of
 * their own, and what was answered and listed stays in the other.
 */
export const apartIds: readonly PageId[] = ['copy'];

/** The file that holds the whole site of a language (docs/decisions/18-a-copy-in-one-file.md); its name says nothing. */
export const pocketFile = (locale: Locale): string => `copy/notes-${locale}.html`;

/** The address of a page in a language. */
export const pagePath = (locale: Locale, page: PageId): string =>
  page === 'home' ? `/${locale}/` : `/${locale}/${page}/`;

/** The address of a program's page in a language. */
export const programPath = (locale: Locale, program: string): string =>
  `/${locale}/options/${program}/`;

/** Whether a word is the id of a page. */
export const isPageId = (id: string): id is PageId => pageIds.some((page) => page === id);
