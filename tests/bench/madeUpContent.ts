import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'astro/zod';
import type { ProjectCopy } from '../copyProject.ts';
import { madeUpPrograms } from '../madeUpPrograms.ts';
import { projectContent } from '#views/projectContent.ts';
import { locales } from '#i18n/locales.ts';

const factsOf = z.looseObject({
  offers: z.array(z.looseObject({ id: z.string() })),
  claims: z.array(z.looseObject({ offer: z.string().optional() })),
});
const wordsOf = z.looseObject({ offers: z.record(z.string(), z.unknown()) });

/** Letters for a number, since a program's id has no digits. */
const lettersFor = (number: number): string =>
  String(number).replaceAll(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));

/**
 * Adds made-up programs to a copy of the project until there are so many: facts and words as long as
 * those of a program that is there, under made-up names. They are built to be measured, never shown.
 */
export const addMadeUp = (copy: ProjectCopy, count: number): void => {
  const { programs, codes } = projectContent();
  const read = (...parts: readonly string[]): string =>
    readFileSync(path.join(copy.folder, 'content', ...parts), 'utf8');
  const models = programs.map(({ id: model }) => ({
    model,
    facts: factsOf.parse(parse(read('programs', model, 'facts.yaml'))),
    words: locales.map((locale) => {
      const text = read('words', locale, 'programs', `${model}.md`);
      const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
      return { locale, words: wordsOf.parse(parse(head)), body };
    }),
  }));
  const missing = count - programs.length;
  const names = Object.fromEntries(
    locales.map((locale) => {
      const language = locale === 'es' || locale === 'ar' ? locale : 'en';
      return [locale, madeUpPrograms(language, Math.max(0, missing)).map(({ title }) => title)];
    }),
  );
  const added: string[] = [];
  for (let at = 0; at < missing; at += 1) {
    const chosen = models[at % models.length];
    if (chosen === undefined) return;
    const { model, facts } = chosen;
    const id = `made${lettersFor(at)}`;
    const own = (offer: string): string => offer.replace(`${model}.`, `${id}.`);
    const offers = facts.offers.map((offer) => ({ ...offer, id: own(offer.id) }));
    added.push(...offers.map((offer) => offer.id));
    const claims = facts.claims.map(({ offer, ...claim }) =>
      offer === undefined ? claim : { ...claim, offer: own(offer) },
    );
    const folder = path.join(copy.folder, 'content', 'programs', id);
    mkdirSync(folder);
    writeFileSync(
      path.join(folder, 'facts.yaml'),
      stringify({ ...facts, short: names['en']?.[at], called: undefined, offers, claims }),
    );
    for (const { locale, words, body } of chosen.words) {
      const renamed = Object.fromEntries(
        Object.entries(words.offers).map(([offer, said]) => [own(offer), said]),
      );
      writeFileSync(
        path.join(copy.folder, 'content', 'words', locale, 'programs', `${id}.md`),
        `---\n${stringify({ ...words, name: names[locale]?.[at], offers: renamed })}---\n${body}`,
      );
    }
  }
  const next = Math.max(...Object.values(codes)) + 1;
  copy.change(
    'content/codes.yaml',
    (text) => text + added.map((offer, at) => `${offer}: ${String(next + at)}\n`).join(''),
  );
  // Nothing may be listed that no rule can suggest.
  const rule = { id: 'made-up', from: 'R10', kind: 'tier', tier: 'near', for: added };
  if (added.length > 0)
    copy.change('content/rules.yaml', (text) =>
      text.replace(/^rules:\n/m, `rules:\n  - ${JSON.stringify(rule)}\n`),
    );
};
