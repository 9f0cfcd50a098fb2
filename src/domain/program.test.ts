import { expect, test } from 'vitest';
import { numbersOf } from '#domain/program.ts';
import type { Contact } from '#domain/program.ts';
import { projectContent } from '#views/projectContent.ts';

test('the numbers of an offer are its own, to call or text', () => {
  const [program] = projectContent().programs;
  const [offer] = program?.offers ?? [];
  const [known] = program?.contacts ?? [];
  if (program === undefined || offer === undefined || known === undefined) {
    throw new Error('The first program has no offer or no contact.');
  }
  const contact = (id: string, kind: Contact['kind']): Contact => ({ ...known, id, kind });
  const contacts = [
    contact('call', 'phone'),
    contact('text', 'text'),
    contact('page', 'website'),
    contact('others', 'phone'),
  ];
  const own = { ...offer, contacts: ['call', 'text', 'page'] };
  expect(numbersOf({ ...program, contacts }, own).map(({ id }) => id)).toEqual(['call', 'text']);
});
