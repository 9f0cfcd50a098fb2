import { locales } from '#i18n/locales.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Kitchen } from './kitchen.ts';

/** A program that is made up, and is added to copies of the project alone. */
export const pier = { id: 'pier', name: 'Pier Nine', number: '212-555-0142' } as const;

const source = '"https://pier.example/about"';
const provenance = `source: ${source}, sourced: "2026-11", confidence: official, confirmed: null`;
const facts = `content/programs/${pier.id}/facts.yaml`;
const wordsIn = (locale: Locale): string => `content/words/${locale}/programs/${pier.id}.md`;

/** Step 2: what is known of it, each thing with its source. */
export const fillInFacts = ({ edit, change }: Kitchen): void => {
  edit(
    facts,
    [
      '\ncontacts: []',
      `\ncontacts:\n  - { id: desk, kind: phone, value: "${pier.number}", hours: unknown, ${provenance} }`,
    ],
    ['claims: []', `claims:\n  - { id: mission, topic: what, ${provenance} }`],
    ['format: unknown', 'format: alone'],
    ['harmed: ask', 'harmed: yes'],
    ['communities: []', 'communities: [any]'],
    ['needs: []', 'needs: [listen, plan]'],
    ['    contacts: []', '    contacts: [desk]'],
    ['unknowns: [phone, ', 'unknowns: ['],
    [', format]', ']'],
  );
  change(facts, (text) => text.replaceAll('source: ""', `source: ${source}`));
};

/** Its words, by language: name and purpose of the number, the claim, the summary and the offer. */
const words: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The front desk of Pier Nine',
    'To talk with a worker',
    'It says that it listens to people who were hurt.',
    'A group in New York where people who were hurt can talk with someone.',
    'Talks one to one',
    'You talk with one worker about what you need next.',
    'People who were hurt by a partner.',
    'You call and say what you need. You can stop at any time.',
  ],
  es: [
    'La recepción de Pier Nine',
    'Para hablar con alguien del equipo',
    'Dice que escucha a personas a quienes les hicieron daño.',
    'Un grupo en Nueva York donde pueden hablar con alguien las personas a quienes les hicieron daño.',
    'Conversaciones a solas',
    'Usted habla con una persona del equipo sobre lo que necesita ahora.',
    'Personas a quienes su pareja les hizo daño.',
    'Usted llama y dice qué necesita. Puede parar cuando quiera.',
  ],
  ar: [
    'مكتب الاستقبال في Pier Nine',
    'للتحدّث مع شخص من الفريق',
    'يقول إنه يصغي إلى من تعرّضوا للأذى.',
    'مجموعة في نيويورك يمكن فيها لمن تعرّضوا للأذى أن يتحدّثوا مع أحد.',
    'لقاءات على انفراد',
    'تتحدّثون مع شخص واحد من الفريق عمّا تحتاجونه الآن.',
    'من تعرّضوا للأذى من شريك أو شريكة.',
    'تتصلون وتقولون ما تحتاجونه. يمكنكم التوقّف في أي وقت.',
  ],
  fr: [
    "L'accueil de Pier Nine",
    "Pour parler avec quelqu'un de l'équipe",
    'Le groupe dit écouter les personnes à qui on a fait du mal.',
    "Un groupe à New York où les personnes à qui on a fait du mal peuvent parler avec quelqu'un.",
    'Entretiens en tête-à-tête',
    "Vous parlez avec une personne de l'équipe de ce qu'il vous faut maintenant.",
    'Les personnes à qui leur partenaire a fait du mal.',
    'Vous appelez et dites ce dont vous avez besoin. Vous pouvez arrêter à tout moment.',
  ],
};

/** What is said of it in a language, in the order in which it is written. */
export const saidIn = (locale: Locale): readonly string[] => words[locale] ?? [];

/** Step 4: its words in one language. */
export const writeWords = ({ edit }: Kitchen, locale: Locale): void => {
  const [desk, purpose, mission, summary, name, what, who, first] = saidIn(locale).map((said) =>
    JSON.stringify(said),
  );
  const toWrite = (sentence: string): string => `"To be written: ${sentence}"`;
  edit(
    wordsIn(locale),
    [toWrite('in one or two sentences, who they are and whom they help.'), summary ?? ''],
    ['contacts: {}', `contacts:\n  desk: { name: ${desk ?? ''}, purpose: ${purpose ?? ''} }`],
    ['claims: {}', `claims:\n  mission: ${mission ?? ''}`],
    [toWrite('what it is called.'), name ?? ''],
    [toWrite('what it is.'), what ?? ''],
    [toWrite('whom it is for.'), who ?? ''],
    [toWrite('what the first talk is like.'), first ?? ''],
  );
};

/** Steps 2 to 5, in every language, but for the status. */
export const fillIn = (copy: Kitchen): void => {
  fillInFacts(copy);
  for (const locale of locales) writeWords(copy, locale);
};

/** Step 5: what suggests it, and the number that links name it by. */
export const suggestIt = ({ change, nextCode }: Kitchen): void => {
  const next = nextCode();
  change('content/codes.yaml', (text) => `${text}${pier.id}.help: ${next}\n`);
  const rule = `  - { id: near-${pier.id}, from: R26, kind: tier, tier: near, for: [${pier.id}.help], when: { all: [reason.harmed, needs.plan] }, why: just-you }`;
  change('content/rules.yaml', (text) => `${text.trimEnd()}\n${rule}\n`);
};

/** Step 6: it is opened, and what is made from it is made anew. */
export const openIt = ({ edit, npm }: Kitchen): void => {
  edit(facts, ['status: draft', 'status: open']);
  npm('translated', 'all', `programs/${pier.id}.md`);
  npm('matrix');
  npm('call:script', 'all');
};
