import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { callSheets, callWords, printable } from '#keeping/callScript.ts';
import type { Files } from '#catalog/files.ts';
import { readFiles } from '#catalog/files.ts';
import { projectFolder } from '#catalog/project.ts';
import { readWholeContent } from '#checks/readContent.ts';
import { today } from '#catalog/today.ts';
import { isRemoved } from '#domain/program.ts';
import { numberOf } from '../../tests/numbers.ts';
import { openFiles } from '../../tests/open.ts';

const sheetsOf = (files: Files): ReadonlyMap<string, string> =>
  callSheets(readWholeContent(files, today()), callWords(files));
const files = readFiles(projectFolder);
const content = readWholeContent(files, today());
const sheets = sheetsOf(files);
const vip = 'docs/calls/vip.md';
const vipFacts = 'content/programs/vip/facts.yaml';

test.each([...sheets])(
  '%s is in step with what is not known (npm run call:script -- all)',
  (file, text) => {
    expect(readFileSync(file, 'utf8')).toBe(text);
  },
);

test('every program that is or may be listed has a sheet, and no other', () => {
  const wanted = content.programs.filter((program) => !isRemoved(program));
  expect(globSync('docs/calls/*.md').sort()).toEqual(wanted.map(({ id }) => `docs/calls/${id}.md`));
});

test('everything that is not known is asked, and what nobody confirmed is read out', () => {
  for (const program of content.programs.filter((one) => !isRemoved(one))) {
    const sheet = sheets.get(`docs/calls/${program.id}.md`) ?? '';
    for (const { unknowns } of program.offers)
      for (const id of unknowns)
        expect(sheet).toContain(`${content.words.en.messages[`ask.${id}`] ?? ''} (\`${id}\`)`);
    for (const { kind, value, confirmed } of program.contacts)
      if (confirmed === null && !['through', 'line'].includes(kind)) expect(sheet).toContain(value);
    for (const { id, isGap } of program.claims)
      if (!isGap) expect(sheet).toContain(content.words.en.programs[program.id]?.head.claims[id]);
  }
});

test('what was confirmed, and what is known now, is no longer asked', () => {
  const before = sheetsOf(openFiles()).get(vip) ?? '';
  const facts = (openFiles().get(vipFacts) ?? '')
    .replaceAll('confirmed: null', 'confirmed: 2026-01-02')
    .replaceAll(/phone, (hours, (?:language, )?age)/g, '$1');
  const after = sheetsOf(new Map(openFiles()).set(vipFacts, facts)).get(vip) ?? '';
  for (const gone of [numberOf('vip'), '(`phone`)']) {
    expect(before).toContain(gone);
    expect(after).not.toContain(gone);
  }
  expect(after).toContain('(`hours`)');
});

test('a sheet says how to be careful, and asks for consent before anything else', () => {
  for (const sheet of sheets.values()) {
    for (const said of ['voicemail', 'Never pretend', 'withdrawn', 'Day of the call'])
      expect(sheet).toContain(said);
    expect(sheet.indexOf('Do you agree to be listed')).toBeLessThan(sheet.indexOf('To confirm'));
    expect(sheet).not.toContain('{{');
  }
});

test('can be printed as a page', () => {
  const page = printable(sheets.get(vip) ?? '');
  expect(page).toMatch(/^<!doctype html>[\s\S]*<h1>Call sheet: VIP<\/h1>/);
  expect(page).not.toContain('<script');
});
