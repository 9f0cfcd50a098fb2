import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isolatedHtml, isolatedText } from '#i18n/isolate.ts';

const shown = (text: string): string => text.replaceAll('\u2066', '⟨').replaceAll('\u2069', '⟩');

describe('a text that reads from right to left', () => {
  test.each([
    ['من موقع AVP.', 'من موقع ⟨AVP⟩.'],
    ['مجموعة R+R (Rising Ground)', 'مجموعة ⟨R+R (Rising Ground)⟩'],
    ['VIP (Program, New York) هنا', '⟨VIP (Program, New York)⟩ هنا'],
    ['VIP (برنامج) هنا', '⟨VIP⟩ (برنامج) هنا'],
    ['اتصال 1-800-621-4673 الآن', 'اتصال ⟨1-800-621-4673⟩ الآن'],
    ['Respect + Responsibility ليس', '⟨Respect + Responsibility⟩ ليس'],
    ['في 2018، قال 911', 'في 2018، قال 911'],
    ['عن {{program}} و{{count}}', 'عن {{program}} و{{count}}'],
    ['LGBTQ+ هنا', '⟨LGBTQ+⟩ هنا'],
  ])('"%s" is isolated as "%s"', (text, expected) => {
    expect(shown(isolatedText(text))).toBe(expected);
  });

  test('loses and gains nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const bare = text.replaceAll(/[\u2066\u2069]/g, '');
        expect(isolatedText(bare).replaceAll(/[\u2066\u2069]/g, '')).toBe(bare);
      }),
    );
  });
});

describe('a page that reads from right to left', () => {
  test.each([
    ['<p>من AVP</p>', '<p>من <bdi lang="en">AVP</bdi></p>'],
    ['ص <bdi> <a>1</a> </bdi> ص', 'ص <bdi><a>1</a></bdi> ص'],
    ['<p>1-800-621-4673</p>', '<p><bdi dir="ltr">1-800-621-4673</bdi></p>'],
    ['<bdi dir="ltr"><a href="x">VIP</a></bdi>', '<bdi dir="ltr"><a href="x">VIP</a></bdi>'],
    ['<p>a<br>b</p>', '<p><bdi lang="en">a</bdi><br><bdi lang="en">b</bdi></p>'],
    ['<div lang="en"><p>Call</p></div> ص', '<div lang="en"><p>Call</p></div> ص'],
    [
      '<script>let a</script><p>ص&amp;quot</p>',
      '<script>let a</script><p>ص&amp;<bdi lang="en">quot</bdi></p>',
    ],
  ])('%s', (html, expected) => {
    expect(isolatedHtml(html)).toBe(expected);
  });
});
