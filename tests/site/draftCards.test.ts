import { expect, test } from 'vitest';
import { projectContent } from '#catalog/project.ts';
import { isDraftOfSafety } from '#catalog/review.ts';
import { locales } from '#i18n/locales.ts';
import { pageAt } from './built.ts';

test('below the draft of a safety card stands all of the English, with what is for others', () => {
  const { site, words } = projectContent();
  for (const locale of locales.filter((other) => other !== 'en')) {
    const { html } = pageAt(`/${locale}/find/`);
    for (const [id, { head }] of Object.entries(words[locale].cards)) {
      if (!isDraftOfSafety(site, id, head)) continue;
      for (const part of Object.values(words.en.cards[id]?.head.parts ?? {}))
        // Up to the first mark that the page writes in another way.
        expect(html, `${locale}, ${id}`).toContain(part.split(/[[\n"'-]/)[0]);
    }
  }
});
