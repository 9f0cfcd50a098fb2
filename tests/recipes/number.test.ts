import { globSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ContentError } from '#catalog/ContentError.ts';
import { readFiles } from '#catalog/files.ts';
import { readContent } from '#checks/readContent.ts';
import { today } from '#catalog/today.ts';
import { dialOf } from '#i18n/dial.ts';
import { locales } from '#i18n/locales.ts';
import { limit } from '../speed.ts';
import { numberOf } from '../numbers.ts';
import { kitchen } from './kitchen.ts';
import { takeOutOld } from './takeOutOld.ts';

const copy = kitchen();
const { due, edit, built, page, read, folder, remove } = copy;
afterAll(remove);

const file = 'content/lines/hope.yaml';
const start = read(file);
const before = numberOf('hope');
const after = '1-800-555-0142';
const [line = ''] = /^ {2}- \{ kind: voice.*$/m.exec(start) ?? [];
const fieldOf = (name: string): string =>
  new RegExp(`${name}: (?:"[^"]*"|null)`).exec(line)?.[0] ?? '';

describe('a number is wrong (CONTRIBUTING.md)', () => {
  test.each([
    ['with letters for digits', `value: "1-800-555-HOPE"`],
    ['with a digit less', `value: "1-800-555-014"`],
    ['without quotes', 'value: 18005550142'],
    ['twice', `value: "${after} or ${after}"`],
    ['with its extension behind it', `value: "${after} ext. 2"`],
    ['with its date as people say it', 'sourced: "26/11/2026"'],
    ['with a date to come', 'sourced: "2099-01"'],
    ['with a source that is no address', 'source: "nyc.gov"'],
    ['with a day of the call that is none', 'confirmed: "yesterday"'],
  ])('%s it is refused, with the file, what stands there and what to write', (_, wrong) => {
    const right = fieldOf(wrong.slice(0, wrong.indexOf(':')));
    const files = readFiles(folder);
    const changed = new Map(files).set(file, start.replace(line, line.replace(right, wrong)));
    expect(changed.get(file)).not.toBe(start);
    let said: readonly string[] = [];
    try {
      readContent(changed, today());
    } catch (error) {
      if (error instanceof ContentError) said = error.problems;
    }
    expect(said.map((one) => one.replace(/\(line \d+\)/, '(line N)'))).toMatchSnapshot();
  });

  test(
    'changed in its one place, it is everywhere, in every language, and the old one nowhere',
    () => {
      // A text may have it too, among the words that are searched for.
      edit('content/words/en/lines.yaml', ['also: [', `also: ["${before}", `]);
      edit(
        file,
        [fieldOf('value'), `value: "${after}"`],
        [fieldOf('source'), 'source: "https://www.nyc.gov/hope.page"'],
        [fieldOf('sourced'), 'sourced: "2026-11"'],
      );
      const { code, said } = due('number · content/');
      expect(code).toBe(1);
      expect(said).toContain(
        `number · content/words/en/lines.yaml · ${before} · It is not a number that any file of facts has and shows. Correct one of the two.`,
      );
      takeOutOld(copy);
      expect(due('number · content/').said).toBe('');
      expect(built()).toBe('');
      for (const locale of locales) expect(page(`${locale}/talk`)).toContain(after);
      expect(read('dist/en/talk/index.html')).toContain(dialOf(after, 'voice'));
      expect(read('dist/hsds/line-hope.json')).toContain(after);
      const files = globSync('dist/**/*.{html,js,json}', { cwd: folder });
      expect(files.length).toBeGreaterThan(100);
      for (const one of files) {
        const text = read(one.replaceAll(path.sep, '/'));
        for (const old of [before, dialOf(before, 'voice'), before.replaceAll('-', '\u2011')])
          expect(text.includes(old), `${one}: ${old}`).toBe(false);
      }
    },
    limit(180_000),
  );
});
