import { afterAll, describe, expect, test } from 'vitest';
import { locales } from '#i18n/locales.ts';
import { limit } from '../speed.ts';
import { kitchen } from './kitchen.ts';
import { fillInFacts, openIt, pier, saidIn, suggestIt, writeWords } from './pier.ts';

const copy = kitchen(['docs']);
const { npm, due, built, page, read, remove } = copy;
afterAll(remove);

const own = `programs/${pier.id}`;

describe('a program is added (CONTRIBUTING.md)', () => {
  test(
    'step 1 writes a draft with words in every language, and what is missing is told',
    () => {
      expect(npm('new:program', pier.id, pier.name)).toMatchSnapshot();
      expect(npm('new:program', pier.id, pier.name).said).toMatch(/"pier" is taken/);
      expect(npm('call:script', pier.id).said).toContain(pier.name);
      expect(due(own, 'pier.help')).toMatchSnapshot();
    },
    limit(60_000),
  );

  test(
    'after steps 2 to 4 only what suggests it is missing',
    () => {
      fillInFacts(copy);
      for (const locale of locales) writeWords(copy, locale);
      expect(due(own, 'pier.help')).toMatchSnapshot();
    },
    limit(60_000),
  );

  test(
    'after step 5 nothing is, and what step 6 writes is all that is due',
    () => {
      suggestIt(copy);
      expect(due(own, 'pier.help').said).toBe('');
      openIt(copy);
      const { code, said } = due(own, 'pier.help');
      expect(code).toBe(0);
      expect(said.split('\n').filter((line) => !line.startsWith('never confirmed'))).toEqual([]);
      expect(read('docs/matrix.md')).toContain('pier.help');
      expect(read(`docs/calls/${pier.id}.md`)).toContain(pier.number);
    },
    limit(60_000),
  );

  test(
    'it has its page in every language, is among the options, is suggested and is in the open data',
    () => {
      expect(built()).toBe('');
      for (const locale of locales) {
        const [, purpose = '', ...said] = saidIn(locale);
        const main = (page(`${locale}/options/${pier.id}`) ?? '').replaceAll(
          /[\u2066-\u2069]/g,
          '',
        );
        for (const sentence of [pier.number, purpose, ...said])
          expect(main, `${locale}: ${sentence}`).toContain(sentence);
        expect(page(`${locale}/options`)).toContain(said[2]);
      }
      expect(read('dist/en/find/index.html')).toContain('"pier.help"');
      expect(read(`dist/hsds/${pier.id}.json`)).toContain(pier.number);
      expect(read('dist/sitemap.xml')).toContain(`/en/options/${pier.id}/`);
    },
    limit(180_000),
  );
});
