/** One of the people the site is for, what they answer, and what they must be shown. */
export interface Person {
  readonly who: string;
  /** The questions in the order in which they are asked, each with what is picked; nothing picked is a skip. */
  readonly answers: readonly (readonly [question: string, options: readonly string[]])[];
  /** They come only for someone else: then some questions are asked in other words. */
  readonly isForOthers?: boolean;
  readonly cards: readonly string[];
  readonly first: readonly string[];
  readonly isWatched?: boolean;
}

/** The people of the product's first table; the last, whom someone walks in on, may be any of them. */
export const people: readonly Person[] = [
  {
    who: 'a survivor whose phone is checked',
    answers: [
      ['reason', ['harmed']],
      ['safety', ['uneasy']],
      ['signs', ['monitor', 'control']],
      ['needs', ['theychange', 'family', 'plan']],
      ['together', ['apart']],
      ['fits', ['latine', 'immigrant']],
      ['language', ['es']],
      ['avoid', ['police', 'imm', 'acs']],
    ],
    cards: [
      'device',
      'danger',
      'partner-help',
      'reporting',
      'acs',
      'police-facts',
      'immigration',
      'children',
    ],
    first: ['vip.one-to-one', 'hope', 'nys'],
    isWatched: true,
  },
  {
    who: 'a father worried about his daughter',
    isForOthers: true,
    answers: [
      ['reason', ['worried']],
      ['about', ['hurt', 'children']],
      ['safety', ['scared']],
      ['signs', ['neck', 'weapon']],
      ['needs', ['plan', 'family']],
      ['fits', ['southasian']],
      ['language', ['other']],
      ['avoid', []],
    ],
    cards: ['medical', 'danger', 'support-someone', 'children'],
    first: ['aafsc.one-to-one', 'hope', 'nys'],
  },
  {
    who: 'a gay man who has hurt his partner and fears a bad night',
    answers: [
      ['reason', ['caused']],
      ['soon', ['soon']],
      ['order', ['no']],
      ['needs', ['ichange']],
      ['fits', ['lgbtq']],
      ['language', ['en']],
      ['avoid', ['police']],
    ],
    cards: ['pause', 'reporting', 'police-facts'],
    first: ['acc', '988', 'avp.transform'],
  },
  {
    who: 'a woman who was hurt, has hurt, and has been in jail',
    answers: [
      ['reason', ['harmed', 'caused']],
      ['safety', ['safe']],
      ['soon', ['no']],
      ['signs', ['none']],
      ['needs', ['heal', 'ichange']],
      ['fits', ['womansys']],
      ['language', ['en']],
      ['avoid', ['acs']],
    ],
    cards: ['both', 'reporting', 'acs'],
    first: ['alpol.groups', 'hope', 'rr.groups'],
  },
  {
    who: 'an advocate with a client',
    isForOthers: true,
    answers: [
      ['reason', ['work']],
      ['about', ['hurt']],
      ['safety', ['danger']],
      ['signs', ['angry']],
      ['needs', ['listen']],
      ['fits', ['latine', 'disab']],
      ['language', ['text']],
      ['avoid', ['found']],
    ],
    cards: ['now', 'device', 'danger', 'support-someone', 'reporting', 'access'],
    // A line that takes texts stands before one that only takes calls (R19).
    first: ['nys', 'national', 'vip.one-to-one'],
    isWatched: true,
  },
  {
    who: 'someone who answers nothing',
    answers: [
      ['reason', []],
      ['safety', []],
      ['signs', []],
      ['needs', []],
      ['fits', []],
      ['language', []],
      ['avoid', []],
    ],
    cards: [],
    first: ['hope', 'nys', 'ways'],
  },
];
