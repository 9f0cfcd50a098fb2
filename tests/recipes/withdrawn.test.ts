import { afterAll, expect, test } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { openContent } from '../open.ts';
import { kitchen } from './kitchen.ts';

const copy = kitchen();
afterAll(copy.remove);

test('a program that does not want to be listed is taken out by one word (CONTRIBUTING.md), and what went with it is told', () => {
  const { edit, due, build, page, read } = copy;
  edit('content/programs/avp/facts.yaml', ['status: open', 'status: withdrawn']);
  const left = due('left out');
  expect(left.code).toBe(1);
  expect(left.said).toContain('content/words/en/pages/for-me.md · avp · Sentences about a program');
  const { ended, said } = build();
  expect(ended).toBe(true);
  expect(said).toMatch(/^content\/words\/en\/pages\/for-me\.md: left out: .*AVP/m);
  const { words } = openContent();
  for (const locale of locales) {
    expect(page(`${locale}/options/avp`)).toContain(words[locale].messages['status.withdrawn']);
    expect(read(`dist/${locale}/options/index.html`)).not.toContain(`/${locale}/options/avp/`);
    expect(read(`dist/${locale}/find/index.html`)).not.toContain('avp.line');
  }
});
