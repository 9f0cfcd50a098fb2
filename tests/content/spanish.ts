/** Syllables of a Spanish word: groups of vowels, two strong vowels or an accented weak one counting apart. */
export const syllablesInSpanish = (word: string): number => {
  const plain = word
    .toLowerCase()
    .replaceAll(/qu(?=[eiéí])|gu(?=[eiéí])/g, 'k')
    .replaceAll(/y$/g, 'i');
  const groups = plain.match(/[aeiouáéíóúü]+/g) ?? [];
  const count = groups.reduce((sum, group) => sum + 1 + (group.match(hiatus) ?? []).length, 0);
  return Math.max(1, count);
};

/** Where two vowels beside each other belong to two syllables. */
const hiatus = /[aeoáéó](?=[aeoáéóíú])|[íú](?=[aeoáéó])/g;
