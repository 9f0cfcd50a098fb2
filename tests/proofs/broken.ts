import type { Files } from '#catalog/files.ts';
import { guideOf } from '#views/guide.ts';
import { placesOf } from '#catalog/placesOf.ts';
import { readRules } from '#catalog/readRules.ts';
import type { Place } from '#domain/place.ts';
import type { Guide } from '#domain/suggest.ts';
import type { Break } from './claim.ts';
import type { ShownContent } from '#shown/shownContent.ts';

/** What proofs are made of: what the engine reads, and the facts it was made from. */
export interface Source {
  readonly guide: Guide;
  readonly facts: readonly Place[];
}

const rulesFile = 'content/rules.yaml';

/** The rules and facts as they are. */
export const sourceOf = (content: ShownContent): Source => ({
  guide: guideOf(content),
  facts: placesOf(content),
});

/** A copy in which something is broken, read as content/rules.yaml is read. */
export const broken = (files: Files, content: ShownContent, breaks: readonly Break[]): Source => {
  const text = breaks.reduce(written, files.get(rulesFile) ?? '');
  const problems: string[] = [];
  const read = readRules(new Map([...files, [rulesFile, text]]), content.programs, problems);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const formats = new Map(
    breaks.flatMap((one) => ('offer' in one ? [[one.offer, one.format] as const] : [])),
  );
  const programs = content.programs.map((program) => ({
    ...program,
    offers: program.offers.map((offer) => ({
      ...offer,
      format: formats.get(offer.id) ?? offer.format,
    })),
  }));
  return sourceOf({ ...content, ...read, programs });
};

const written = (text: string, one: Break): string => {
  if ('offer' in one) return text;
  const name = 'rule' in one ? `  - (?:\\{ )?id: ${one.rule}(?=[\\s,])` : `  ${one.condition}:`;
  const item = new RegExp(`^${name}[^]*?(?=^  \\S|^\\n|^\\S)`, 'm').exec(text)?.[0];
  if (item === undefined) throw new Error(`${rulesFile} has nothing that matches ${name}`);
  const { from = item, to = '' } = one;
  if (!item.includes(from)) throw new Error(`${item} has no ${from}`);
  return text.replace(item, () => item.replace(from, () => to));
};
