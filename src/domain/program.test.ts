import { expect, test } from 'vitest';
import { numbersOf } from '#domain/program.ts';
import type { Contact } from '#domain/program.ts';
import { projectContent } from '#catalog/project.ts';

test('the numbers of an offer are its own, to call or text, and none that is weak', () => {
  const [program] = projectContent().programs;
  const [offer] = program?.offers ?? [];
  const [known] = program?.contacts ?? [];
  if (program === undefined || offer === undefined || known === undefined) {
    throw new Error('The first program has no offer or no contact.');
  }
  const contact = (id: string, kind: Contact['kind'], confidence = known.confidence): Contact => ({
    ...known,
    id,
    kind,
    confidence,
  });
  const contacts = [
    contact('call', 'phone', 'official'),
    contact('text', 'text', 'third-party'),
    contact('rumor', 'phone', 'weak'),
    contact('page', 'website', 'official'),
    contact('others', 'phone', 'official'),
  ];
  const own = { ...offer, contacts: ['call', 'text', 'rumor', 'page'] };
  expect(numbersOf({ ...program, contacts }, own).map(({ id }) => id)).toEqual(['call', 'text']);
});
