import { describe, expect, test } from 'vitest';
import { publishedFiles } from '#checks/drafts.ts';
import { readFiles } from '#catalog/files.ts';
import { projectFolder } from '#catalog/project.ts';
import { projectContent } from '#views/projectContent.ts';
import { tieNames } from '#domain/program.ts';
import { plain } from '#keeping/neverWords.ts';

const content = projectContent();
const { programs, lines, words } = content;
const files = [...publishedFiles(readFiles(projectFolder))];
const written = files.filter(([file]) => file.startsWith('content/words/'));

describe('where people are stays unsaid (never-rule 7)', () => {
  test.each(programs)('$id tells no street, no map and no point on one', ({ places }) => {
    for (const place of places) {
      expect(Object.keys(place)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(street|map|latitude|longitude)$/)]),
      );
      if (place.addressVisibility === 'hidden') expect(place.area).toBeUndefined();
    }
  });

  test.each(written)('%s names no street and no house', (_, text) => {
    expect(plain(text)).not.toMatch(
      /\b\d+[A-Z]? (?:[A-Z][a-z]+ ){1,3}(?:Street|St|Avenue|Ave|Boulevard|Blvd|Road|Rd|Place|Lane|Broadway)\b/,
    );
    expect(plain(text)).not.toMatch(/\b[A-Z][a-z]+ (?:Street|Avenue|Boulevard)\b/);
    expect(plain(text)).not.toMatch(/\bNY,? 1\d{4}\b/);
  });

  test.each(written)('%s gives no hours at which groups meet', (_, text) => {
    expect(plain(text)).not.toMatch(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b/);
  });
});

describe('numbers stand in the facts alone, where their source and date are', () => {
  test.each(written)('%s has no telephone number, and no address to write to', (_, text) => {
    // Words people may type when they look for a line ("1-800-799-SAFE") are no numbers in prose.
    const prose = text.replaceAll(/^\s*also: \[.*\]$/gm, '');
    expect(prose).not.toMatch(/\d{3}[-. )]+\d{3,4}[-. ]\d{4}|1-8\d\d-|\b\d{10,11}\b/);
    expect(prose).not.toMatch(/mailto:|[\w.]+@[\w-]+\.\w/);
  });

  test('every line that can be spoken to stands beside one that can be written to (never-rule 41)', () => {
    const kinds = lines
      .filter(({ id }) => id !== '911')
      .flatMap(({ ways }) => ways.map(({ kind }) => kind));
    expect(kinds).toEqual(expect.arrayContaining(['voice', 'text', 'chat', 'tty']));
  });
});

describe('claims', () => {
  test.each(written)(
    '%s never says "most survivors" in its own name (never-rule 22)',
    (_, text) => {
      for (const sentence of plain(text).split(/(?<=[.!?])\s/)) {
        if (/most survivors|survivors? (?:never|rarely) /i.test(sentence)) {
          expect(sentence).toMatch(/The Collaborative says|Many survivors/);
        }
      }
    },
  );

  test.each(written)(
    '%s never says that these ways are safe and effective in its own name (never-rule 21)',
    (_, text) => {
      for (const [, before = ''] of plain(text).matchAll(/([^.!?]*)safe and effective/g)) {
        expect(before).toMatch(/[Tt]he Collaborative says/);
      }
    },
  );

  test.each(
    programs.flatMap(({ id, ties }) => tieNames.map((tie) => [id, tie, ties[tie].value] as const)),
  )('the tie of %s to %s (%s) is told as it is known (never-rules 23 and 24)', (id, tie, value) => {
    const said = words.en.programs[id]?.head.ties[tie] ?? '';
    if (value === 'unknown') expect(said).toMatch(/We don't know/);
    else expect(said).not.toMatch(/^(We don't know|$)/);
  });

  test.each(programs)(
    '$id says who confirmed nothing yet, and never more than its sources',
    ({ contacts, offers, claims }) => {
      for (const fact of [...contacts, ...offers, ...claims]) {
        // Told in words where an address must not be given: never the program's own page, nor the Collaborative's.
        if (fact.sourceNote === undefined) expect(fact.source).toMatch(/^https?:\/\//);
        else expect([fact.source, fact.confidence]).toEqual(['', 'third-party']);
        if (fact.confidence === 'official')
          expect(fact.source).not.toMatch(/restoringhealing\.org/);
        if (fact.confidence === 'collaborative')
          expect(fact.source).toMatch(/^https:\/\/restoringhealing\.org\//);
      }
    },
  );

  test.each(programs)(
    'what the Collaborative says of $id is said in its name, and nothing else is',
    (program) => {
      for (const { id, confidence } of program.claims) {
        const said = words.en.programs[program.id]?.head.claims[id] ?? '';
        // What we did not find out is said in our own name, wherever we looked.
        if (confidence === 'collaborative')
          expect(said).toMatch(/^(The Collaborative says|We don't know|We found no)/);
        else expect(said).not.toMatch(/The Collaborative/);
      }
    },
  );
});

describe('rules', () => {
  test('911 is never suggested, and every card of the specification is there', () => {
    const meant = content.rules.flatMap((rule) => ('for' in rule ? rule.for : []));
    expect(meant).not.toContain('911');
    expect(Object.keys(words.en.cards).sort()).toEqual(
      [
        ...[
          'now',
          'pause',
          'device',
          'danger',
          'medical',
          'together-not-now',
          'partner-help',
          'both',
        ],
        ...[
          'support-someone',
          'reporting',
          'acs',
          'police-facts',
          'immigration',
          'teen',
          'access',
          'order',
        ],
        ...['children', 'coverage-gap', 'crisis'],
      ].sort(),
    );
  });

  test('no card ends on a danger (never-rule 11)', () => {
    for (const [id, { body }] of Object.entries(words.en.cards)) {
      const last =
        body
          .trim()
          .split(/(?<=[.!?]["']?)\s+/)
          .at(-1) ?? '';
      expect(last, id).not.toMatch(/\b(kill|choking|gun|weapon|die|danger)\b/i);
    }
  });

  test('every reason why is said of the place, never of the person (R24)', () => {
    for (const [key, sentence] of Object.entries(words.en.messages)) {
      if (key.startsWith('why.'))
        expect(sentence, key).not.toMatch(/because|you are|you're|you said/i);
    }
  });
});
