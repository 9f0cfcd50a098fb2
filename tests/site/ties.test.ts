import { expect, test } from 'vitest';
import { projectContent } from '#views/projectContent.ts';
import { locales } from '#i18n/locales.ts';
import { attribute, pageAt } from './built.ts';

const { programs } = projectContent();

test.each(locales)('every tie that is told of names its source on the same page (%s)', (locale) => {
  for (const { id } of programs) {
    const { root } = pageAt(`/${locale}/options/${id}/`);
    for (const tie of root.querySelectorAll('details[data-tie]')) {
      const links = tie.querySelectorAll('sup a').map((link) => attribute(link, 'href'));
      const where = `${id}: ${attribute(tie, 'data-tie')}`;
      expect(links.length, where).toBe(attribute(tie, 'data-value') === 'unknown' ? 0 : 1);
      for (const link of links) expect(root.querySelector(link), where).not.toBeNull();
    }
  }
});
