/** Six people with much to answer, for whom a page of results is longest; what is not answered is skipped. */
export const profiles: readonly {
  readonly who: string;
  readonly answers: Readonly<Record<string, readonly string[]>>;
}[] = [
  {
    who: 'someone hurt and scared',
    answers: {
      reason: ['harmed'],
      safety: ['scared'],
      signs: ['threat', 'neck', 'control'],
      needs: ['listen', 'plan', 'heal'],
      together: ['no'],
      fits: ['latine'],
      language: ['es'],
      avoid: ['police', 'imm'],
    },
  },
  {
    who: 'someone in danger',
    answers: {
      reason: ['harmed'],
      safety: ['danger'],
      signs: ['neck', 'weapon', 'worse'],
      needs: ['plan'],
      together: ['no'],
      fits: ['southasian'],
      language: ['en'],
      avoid: ['police'],
    },
  },
  {
    who: 'someone who caused harm',
    answers: {
      reason: ['caused'],
      soon: ['maybe'],
      order: ['notsure'],
      needs: ['ichange'],
      fits: ['lgbtq'],
      language: ['en'],
      avoid: ['police', 'courts'],
    },
  },
  {
    who: 'someone for whom both are true',
    answers: {
      reason: ['harmed', 'caused'],
      safety: ['uneasy'],
      soon: ['no'],
      signs: ['control'],
      needs: ['heal', 'ichange'],
      fits: ['womansys', 'lgbtq'],
      language: ['en'],
      avoid: ['police', 'acs', 'judged'],
    },
  },
  {
    who: 'a friend',
    answers: {
      reason: ['worried'],
      about: ['hurt'],
      safety: ['scared'],
      signs: ['neck', 'weapon'],
      needs: ['plan', 'family'],
      fits: ['southasian'],
      language: ['other'],
    },
  },
  {
    who: 'someone choked whose phone is checked',
    answers: {
      reason: ['harmed'],
      safety: ['scared'],
      signs: ['monitor', 'neck', 'angry'],
      needs: ['listen'],
      together: ['no'],
      fits: ['lgbtq', 'disab'],
      language: ['en'],
      avoid: ['police', 'acs'],
    },
  },
  { who: 'someone who skips all', answers: {} },
];
