import { describe, expect, test } from 'vitest';
import { settled } from './settle.ts';

describe('a built page in its last form', () => {
  test.each([
    [
      '<p> You <a href="x">can</a> <a href="y">ask</a>. </p> <p>',
      '<p>You <a href="x">can</a> <a href="y">ask</a>.</p><p>',
    ],
    ['<li> <strong>Who:</strong>   all </li>', '<li><strong>Who:</strong> all</li>'],
    ['<p>Don&#39;t</p>', "<p>Don't</p>"],
    [
      '<style>a  b</style> <script>"  &#39;"</script>',
      '<style>a  b</style> <script>"  &#39;"</script>',
    ],
    ['<p>Ici\u00a0: oui</p>', '<p>Ici\u00a0: oui</p>'],
    ['<p><a href="x"> in </a> <b> a </b> line</p>', '<p><a href="x">in</a> <b>a</b> line</p>'],
    ['<p>Not<b> here </b>and</p>', '<p>Not<b> here </b>and</p>'],
    ['<span>a</span>\n<span>b</span>', '<span>a</span> <span>b</span>'],
  ])('%s', (built, last) => {
    expect(settled('en/index.html', built)).toBe(last);
  });

  test('sets Latin words apart where one reads from right to left, and only there', () => {
    const page = '<body><p>AVP</p></body>';
    expect(settled('ar/index.html', page)).toBe('<body><p><bdi lang="en">AVP</bdi></p></body>');
    expect(settled('es/index.html', page)).toBe(page);
  });
});
