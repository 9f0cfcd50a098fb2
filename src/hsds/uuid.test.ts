import { expect, test } from 'vitest';
import { idOf, uuidV5 } from '#hsds/uuid.ts';

const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

test.each([
  // RFC 9562, appendix A.4.
  ['www.example.com', '2ed6657d-e927-568b-95e1-2665a8aea6a2'],
  // https://docs.python.org/3/library/uuid.html#example
  ['python.org', '886313e1-3b8a-5372-9b90-0c9aee199e5d'],
])('the name "%s" has the UUID that others give it', (name, uuid) => {
  expect(uuidV5(dns, name)).toBe(uuid);
});

test('ids that others may hold already never change', () => {
  expect(idOf('organization', 'vip')).toBe('a322bf00-e952-5834-97b3-70897da8bea6');
  expect(idOf('service', 'vip.healing')).toMatchInlineSnapshot(
    `"b5a72a7e-45e4-5121-bd21-90eac8cdb316"`,
  );
});
