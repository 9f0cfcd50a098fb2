import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { builtFolder } from '#catalog/project.ts';
import { eachPage } from './built.ts';

/** Why a rule of .htmlvalidate.json is switched off. */
const reasons: Readonly<Record<string, string>> = {
  'tel-non-breaking':
    'Style keeps a number on one line (.number); a number that is copied must have plain hyphens.',
  'valid-autocomplete':
    'Firefox restores what was picked unless every control says autocomplete="off" (docs/safety.md).',
  'wcag/h32':
    'The filters act by style alone: a submit would put what was picked into the address.',
  'input-attributes': 'The same: boxes and radios must carry autocomplete too.',
};

test('every rule that is switched off has its reason', () => {
  const { extends: sets, rules } = z
    .strictObject({
      root: z.literal(true),
      extends: z.array(z.string()),
      rules: z.record(z.string(), z.unknown()),
    })
    .parse(JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')));
  expect(sets).toEqual(['html-validate:recommended', 'html-validate:document']);
  const off = Object.entries(rules).filter(([, value]) => value === 'off' || value === 'warn');
  expect(off.map(([rule]) => rule)).toEqual(Object.keys(reasons));
});

describe('the HTML is valid', () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader());

  test.each(eachPage)('%s', async (file) => {
    const { results } = await validator.validateFile(path.join(builtFolder, file));
    const told = results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, column }) =>
          `${String(line)}:${String(column)} ${ruleId}: ${message}`,
      ),
    );
    expect(told).toEqual([]);
  });
});
