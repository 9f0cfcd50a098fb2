import { provenancesOf, provenancesOfLine } from '#catalog/provenances.ts';
import { ContentError } from '#catalog/ContentError.ts';
import type { Content } from '#catalog/content.ts';
import { deadLinks } from '#checks/deadLinks.ts';
import { missedTranslations, textsLeftOut } from '#keeping/dueWords.ts';
import { strayNumbers } from '#keeping/strayNumbers.ts';
import type { Files } from '#catalog/files.ts';
import { readWholeContent } from '#checks/readContent.ts';
import { freshnessOf } from '#domain/freshness.ts';
import type { Freshness } from '#domain/freshness.ts';
import { isOffered } from '#domain/program.ts';
import type { Provenance } from '#domain/program.ts';

/** Something that a person should see to. */
export interface DueItem {
  readonly kind:
    | Exclude<Freshness, 'fresh'>
    | 'not finished'
    | 'dead link'
    | 'number'
    | 'translation'
    | 'left out';
  readonly file: string;
  readonly value: string;
  readonly mend: string;
}

/** Whether a limit is passed: what was never confirmed is said on the site, and a draft is not shown. */
export const isPastLimit = ({ kind }: DueItem): boolean =>
  kind !== 'never confirmed' && kind !== 'not finished';

/**
 * Everything that is due in content/, seen from a day.
 *
 * @throws ContentError where the content cannot be read at all.
 */
export const dueItems = (files: Files, today: string): readonly DueItem[] => {
  const content = readWholeContent(files, today);
  return [
    ...dueFacts(content, today),
    ...drafts(files, content, today),
    ...deadLinks(files, content).map((link) => ({ kind: 'dead link' as const, ...link })),
    ...strayNumbers(files, content),
    ...missedTranslations(files, content),
    ...textsLeftOut(content),
  ];
};

/** Every fact that was never confirmed, or so long ago that it must be said, demoted or taken out. */
export const dueFacts = ({ site, programs, lines }: Content, today: string): readonly DueItem[] => {
  const facts = [
    ...programs
      .filter(isOffered)
      .flatMap((program) =>
        provenancesOf(program).map((fact) => ({ file: `programs/${program.id}/facts`, fact })),
      ),
    ...lines.flatMap((line) =>
      provenancesOfLine(line).map((fact) => ({ file: `lines/${line.id}`, fact })),
    ),
  ];
  return facts.flatMap(({ file, fact }) => {
    const kind = freshnessOf(fact.confirmed, today, site.publishing);
    return kind === 'fresh'
      ? []
      : [{ kind, file: `content/${file}.yaml`, value: nameOf(fact), mend: mends[kind] }];
  });
};

const mends: Readonly<Record<Exclude<Freshness, 'fresh'>, string>> = {
  'never confirmed': 'Ask when you call (docs/calls/), then write the day as "confirmed".',
  'call first': 'Ask again; until then the site says "please call first".',
  demoted: 'Ask again; until then it never stands first.',
  unpublished: 'Ask again, or take it out; until then it is not shown.',
};

/** What keeps a draft from being opened: the problems there would be if it were open. */
const drafts = (files: Files, { programs }: Content, today: string): readonly DueItem[] =>
  programs
    .filter(({ status }) => status === 'draft')
    .flatMap(({ id }) => {
      const file = `content/programs/${id}/facts.yaml`;
      const open = (files.get(file) ?? '').replace(/^status: draft\b/m, 'status: open');
      return problemsOf(new Map(files).set(file, open), today).map((problem): DueItem => {
        const [where = file, ...said] = problem.split(': ');
        return { kind: 'not finished', file: where, value: id, mend: said.join(': ') };
      });
    });

const problemsOf = (files: Files, today: string): readonly string[] => {
  try {
    readWholeContent(files, today);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
};

/** What a person would call a fact: its id, its value, its language or its kind. */
const nameOf = (fact: Provenance): string =>
  ['id', 'value', 'code', 'kind']
    .map((key): unknown => Reflect.get(fact, key))
    .filter((name) => typeof name === 'string')
    .join(' ');
