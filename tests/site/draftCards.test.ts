import { expect, test } from 'vitest';
import { projectContent } from '#views/projectContent.ts';
import { renderProse } from '#views/prose.ts';
import { isDraftOfSafety } from '#views/draftOfSafety.ts';
import { locales } from '#i18n/locales.ts';
import { pageAt } from './built.ts';

/** The text of HTML, however it is spaced. */
const plain = (html: string): string => html.replaceAll(/<[^>]*>|\s+/g, '');

test('below the draft of a safety card stands all of the English, with what is for others', () => {
  const content = projectContent();
  const { site, words } = content;
  for (const locale of locales.filter((other) => other !== 'en')) {
    const shown = plain(pageAt(`/${locale}/find/`).html);
    for (const [id, { head }] of Object.entries(words[locale].cards)) {
      if (!isDraftOfSafety(site, id, head)) continue;
      const english = words.en.cards[id];
      for (const text of [english?.body ?? '', ...Object.values(english?.head.parts ?? {})]) {
        // It is English throughout: the dates beside its sources too.
        const [part] = renderProse(id, text, locale, content, 'en').parts;
        expect(part?.kind).toBe('html');
        expect(shown, `${locale}, ${id}`).toContain(plain(part?.kind === 'html' ? part.html : ''));
      }
    }
  }
});
