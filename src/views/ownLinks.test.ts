import { describe, expect, test } from 'vitest';
import { withOwnLinks } from '#views/ownLinks.ts';
import { projectContent } from '#views/projectContent.ts';

const content = projectContent();
const set = (html: string, changed: Partial<typeof content> = {}): string =>
  withOwnLinks(html, { file: 'a.md', locale: 'en', content: { ...content, ...changed } });
const numberOf = (id: string, kind: string): string =>
  content.lines.find((line) => line.id === id)?.ways.find((way) => way.kind === kind)?.value ?? '';

describe('the number of a line in a text', () => {
  test('comes from its file, to be pressed, behind the name that leads to the line', () => {
    const value = numberOf('acc', 'voice');
    expect(value).toMatch(/^\d{3}-/);
    expect(set('<a href="call:acc">A name</a>')).toBe(
      `<a href="/en/talk/#line-acc">A name</a> <bdi dir="ltr" class="number"><a href="tel:${value.replaceAll('-', '')}">${value}</a></bdi>`,
    );
  });

  test('stands alone where the link has no text, and is texted where the text says so', () => {
    const value = numberOf('nys', 'text');
    expect(set('<a href="text:nys"></a>')).toBe(
      `<bdi dir="ltr" class="number"><a href="sms:${value.replaceAll('-', '')}" aria-label="Text ${value}">${value}</a></bdi>`,
    );
  });

  test('is called in the language of its text, and leads within that of the page', () => {
    const value = numberOf('nys', 'text');
    const beside = withOwnLinks('<a href="text:nys">A name</a>', {
      file: 'a.md',
      locale: 'ar',
      written: 'en',
      content,
    });
    expect(beside).toContain(`aria-label="Text ${value}"`);
    expect(beside).toContain('href="/ar/talk/#line-nys"');
  });

  test.each(['call:nobody', 'text:hope', 'source:nothing', 'page:nowhere'])(
    '"%s" leads nowhere, and that stops the build',
    (target) => {
      expect(() => set(`<a href="${target}">A name</a>`)).toThrow(
        `a.md: the link "${target}" leads nowhere.`,
      );
    },
  );

  test('cannot be given where a word is texted first, which a text would lose', () => {
    expect(() => set('<a href="text:national">A name</a>')).toThrow('line:national');
  });
});

describe('the page that a claim was read on', () => {
  const source = {
    source: 'https://www.example.org/a/b',
    sourced: '2021-06',
    confidence: 'official',
    confirmed: null,
  } as const;

  test('is told by its site and its date, beside the claim, without a link', () => {
    expect(set('<a href="source:one"></a>', { sources: { one: source } })).toBe(
      '<span class="quiet">(<bdi dir="ltr">example.org</bdi>, June 2021)</span>',
    );
    expect(
      set('<a href="source:one"></a>', { sources: { one: { ...source, sourced: null } } }),
    ).toBe('<span class="quiet">(<bdi dir="ltr">example.org</bdi>)</span>');
  });
});
