import type { Answers } from '#domain/answers.ts';

/** People for whom results look most unlike each other. */
export const people: readonly { readonly who: string; readonly answers: Answers }[] = [
  { who: 'skips all', answers: {} },
  {
    who: 'hurt and scared',
    answers: { reason: ['harmed'], safety: ['scared'], signs: ['control'] },
  },
  {
    who: 'in danger',
    answers: { reason: ['harmed'], safety: ['danger'], signs: ['neck', 'weapon'] },
  },
  {
    who: 'someone may be watching',
    answers: { reason: ['harmed'], safety: ['uneasy'], signs: ['monitor'] },
  },
  { who: 'caused harm', answers: { reason: ['caused'], soon: ['soon'], needs: ['ichange'] } },
  { who: 'both', answers: { reason: ['harmed', 'caused'], safety: ['ok'], fits: ['lgbtq'] } },
  { who: 'a friend', answers: { reason: ['worried'], about: ['hurt'], fits: ['teen'] } },
];
