import { markdownToHtml } from 'satteri';
import { z } from 'astro/zod';
import type { Content } from '#catalog/content.ts';
import type { Files } from '#catalog/files.ts';
import { ContentError } from '#catalog/ContentError.ts';
import { parseFile } from '#catalog/parse.ts';
import type { Problems } from '#catalog/parse.ts';
import type { OfferFacts, Program } from '#domain/program.ts';
import { isRemoved, tieNames } from '#domain/program.ts';

const steps = z.array(z.string()).min(1);
const callSchema = z.strictObject({
  before: steps,
  voicemail: steps,
  greeting: steps,
  consent: steps,
  closing: steps,
  after: steps,
});

/** What the sheets of all programs have in common: content/calls.yaml. */
export type CallWords = z.infer<typeof callSchema>;

/**
 * Reads content/calls.yaml.
 *
 * @throws ContentError where it does not fit.
 */
export const callWords = (files: Files): CallWords => {
  const problems: Problems = [];
  const words = parseFile(files, 'content/calls.yaml', callSchema, problems);
  if (words === null) throw new ContentError(problems);
  return words;
};

/** The sheet of every program that is or may be listed, as Markdown, by its file. */
export const callSheets = (whole: Content, words: CallWords): ReadonlyMap<string, string> =>
  new Map(
    whole.programs
      .filter((program) => !isRemoved(program))
      .map((program) => [`docs/calls/${program.id}.md`, callSheet(program, whole, words)]),
  );

const callSheet = (program: Program, content: Content, words: CallWords): string => {
  const file = `content/programs/${program.id}/facts.yaml`;
  const shared = unknownsOfAll(program);
  const filled = (lines: readonly string[]): readonly string[] =>
    lines.map((line) =>
      line
        .replaceAll('{{program}}', program.short)
        .replaceAll('{{file}}', `\`${file}\``)
        .replaceAll('{{today}}', 'YYYY-MM-DD'),
    );
  return [
    `# Call sheet: ${program.short}`,
    'Day of the call: ____________   Number called: ______________________   Your name: ______________________',
    `Written from \`${file}\` by \`npm run call:script -- all\`; not by hand.`,
    part('Before you call', filled(words.before)),
    part('If nobody answers', filled(words.voicemail)),
    part('Say', filled(words.greeting)),
    part('Ask first', filled(words.consent)),
    part('To confirm: "We say … Is that right?"', toConfirm(program, content).map(answered)),
    ...(shared.length > 0
      ? [part('Must ask, of each kind of help', questions(shared, content).map(answered))]
      : []),
    ...program.offers.map((offer) =>
      part(
        `Must ask: ${nameOf(offer, program, content)}`,
        questions(
          unknownsOf(offer).filter((id) => !shared.includes(id)),
          content,
        ).map(answered),
      ),
    ),
    part('Must ask: ties', tiesToAsk(program, content).map(answered)),
    part('To end', filled(words.closing)),
    part('After the call', filled(words.after)),
  ]
    .join('\n\n')
    .concat('\n');
};

const part = (title: string, lines: readonly string[]): string =>
  `## ${title}\n\n${lines.length === 0 ? 'Nothing.' : lines.map((line) => `- ${line}`).join('\n')}`;

/** A line to write the answer on. */
const answered = (line: string): string => `[ ] ${line}\n\n  ${'_'.repeat(60)}`;

/** What the site says and nobody has confirmed: numbers, languages, boroughs, cost, sentences. */
const toConfirm = (program: Program, { words }: Content): readonly string[] => {
  const { messages, programs } = words.en;
  const claims = programs[program.id]?.head.claims ?? {};
  const isOpen = ({ confirmed }: { readonly confirmed: string | null }): boolean =>
    confirmed === null;
  const said = (key: string): string => messages[key] ?? key;
  return [
    ...program.contacts
      .filter((contact) => isOpen(contact) && contact.kind !== 'through' && contact.kind !== 'line')
      .map(({ id, kind, value, confidence }) =>
        confidence === 'weak'
          ? `${id} (${kind}): ${value}. This one is not shown until they confirm it.`
          : `${id} (${kind}): ${value}.${kind === 'phone' || kind === 'text' ? ' At which hours? May it be shown?' : ''}`,
      ),
    ...program.offers.flatMap((offer) =>
      offer.languages
        .filter(isOpen)
        .map(({ code, how }) => `${said(`language.${code}`)} (${how}; \`${offer.id}\`)`),
    ),
    ...program.places
      .filter(isOpen)
      .map(({ boroughs }) => boroughs.map((borough) => said(`borough.${borough}`)).join(', ')),
    ...program.claims
      .filter((claim) => isOpen(claim) && !claim.isGap)
      .map(({ id }) => claims[id] ?? id),
  ];
};

const unknownsOf = ({ unknowns, cost }: OfferFacts): readonly string[] => [
  ...new Set([...unknowns, ...(cost === undefined ? ['cost'] : [])]),
];

/** What is not known of any of several offers is asked once. */
const unknownsOfAll = ({ offers }: Program): readonly string[] => {
  const [first, ...others] = offers.map(unknownsOf);
  return others.length === 0
    ? []
    : (first ?? []).filter((id) => others.every((unknowns) => unknowns.includes(id)));
};

/** The questions about what is not known. */
const questions = (unknowns: readonly string[], { words }: Content): readonly string[] =>
  unknowns.map((id) => `${words.en.messages[`ask.${id}`] ?? id} (\`${id}\`)`);

const tiesToAsk = ({ ties }: Program, { words }: Content): readonly string[] =>
  tieNames
    .filter((tie) => ties[tie].value === 'unknown')
    .map(
      (tie) =>
        `${words.en.messages[`ask.tie.${tie}`] ?? 'Do you get City money?'} (\`ties.${tie}\`)`,
    );

const nameOf = ({ id }: OfferFacts, program: Program, { words }: Content): string =>
  `${words.en.programs[program.id]?.head.offers[id]?.name ?? id} (\`${id}\`)`;

/** A sheet as a page that a browser prints. */
export const printable = (sheet: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Call sheet</title><style>body{font:12pt/1.5 serif;max-width:42em;margin:2em auto}li{break-inside:avoid}</style>${markdownToHtml(sheet).html}</html>\n`;
