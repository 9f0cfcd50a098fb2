import { afterAll, expect, test } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { kitchen } from './kitchen.ts';

const { add, built, due, edit, npm, page, read, remove } = kitchen();
afterAll(remove);

/** Its words, by language: its heading, a sentence, and what the menu calls it. */
const words: Readonly<Record<string, readonly [string, string, string]>> = {
  en: ['Pets', 'Some places take pets. Ask them.', 'Pets'],
  es: ['Mascotas', 'Algunos lugares aceptan mascotas. Pregúnteles.', 'Mascotas'],
  ar: [
    'الحيوانات الأليفة',
    'بعض الأماكن تقبل الحيوانات الأليفة. يمكنك سؤالهم.',
    'الحيوانات الأليفة',
  ],
  fr: ['Animaux', 'Certains lieux acceptent les animaux. Demandez-leur.', 'Animaux'],
};

test('a page is added (CONTRIBUTING.md): each message names the next file, and it stands in the menu', () => {
  for (const locale of locales) {
    const [heading = '', text = ''] = words[locale] ?? [];
    const draft = locale === 'en' ? '' : 'review: draft\n';
    add(
      `content/words/${locale}/pages/pets.md`,
      `---\nheading: ${JSON.stringify(heading)}\n${draft}---\n## ${heading} {#p1}\n\n${text}\n`,
    );
  }
  expect(due('pets')).toMatchSnapshot();
  edit('src/i18n/addresses.ts', ["  'copy',\n]", "  'copy',\n  'pets',\n]"]);
  expect(due('pets')).toMatchSnapshot();
  edit('content/site.yaml', ['basics, words]', 'basics, words, pets]']);
  npm('translated', 'all', 'pages/pets.md');
  expect(due('pets').said).toBe('');
  expect(built()).toBe('');
  for (const locale of locales) {
    const [heading, text] = words[locale] ?? [];
    expect(page(`${locale}/pets`)).toContain(heading);
    expect(page(`${locale}/pets`)).toContain(text);
    expect(read(`dist/${locale}/talk/index.html`)).toContain(`href="/${locale}/pets/"`);
  }
  expect(read('dist/sitemap.xml')).toContain('/en/pets/');
});
