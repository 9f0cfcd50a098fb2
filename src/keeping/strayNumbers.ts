import type { Content } from '#catalog/content.ts';
import type { DueItem } from '#keeping/due.ts';
import type { Files } from '#catalog/files.ts';
import { wordsIn } from '#catalog/wordsIn.ts';
import { isWeak } from '#shown/isPublished.ts';

/** A phone number as people write it, the last part also in letters. */
const written =
  /(?<![\d-])(?:\+?1[-. \u2011])?\(?\d{3}\)?[-. \u2011]\d{3}[-. \u2011](?:\d{4}|[A-Z]{4,7})(?![\d])/g;

/** Numbers in texts that are in no file of facts, and one number that stands in two ways. */
export const strayNumbers = (files: Files, { programs, lines }: Content): readonly DueItem[] => {
  const facts = [
    ...programs.flatMap(({ id, contacts }) =>
      contacts
        .filter(({ kind }) => kind === 'phone' || kind === 'text')
        .map((fact) => ({ file: `content/programs/${id}/facts.yaml`, fact })),
    ),
    ...lines.flatMap(({ id, ways }) =>
      ways
        .filter(({ kind }) => kind !== 'chat')
        .map((fact) => ({ file: `content/lines/${id}.yaml`, fact })),
    ),
  ];
  const shown = facts.filter(({ fact }) => !isWeak(fact)).map(({ fact }) => digitsOf(fact.value));
  return [
    ...facts.flatMap(({ file, fact: { value } }, at): readonly DueItem[] => {
      const first = facts.find((other) => digitsOf(other.fact.value) === digitsOf(value));
      return first === undefined || first.fact.value === value || facts.indexOf(first) === at
        ? []
        : [
            {
              kind: 'number',
              file,
              value,
              mend: `Write it as in ${first.file}: ${first.fact.value}.`,
            },
          ];
    }),
    ...wordsIn(files).flatMap(([file, text]) =>
      [...text.matchAll(written)]
        .filter(([number]) => !shown.includes(digitsOf(number)))
        .map(([value]): DueItem => ({
          kind: 'number',
          file,
          value,
          mend: 'It is not a number that any file of facts has and shows. Correct one of the two.',
        })),
    ),
  ];
};

/** Digits alone, as a telephone would send them: letters by its keys, without the country. */
const digitsOf = (number: string): string =>
  number
    .replaceAll(/[A-Z]/g, (letter) => keys.findIndex((key) => key.includes(letter)).toString())
    .replaceAll(/\D/g, '')
    .replace(/^1(?=\d{10})/, '')
    .slice(0, 10);

const keys = ['', '', 'ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];
