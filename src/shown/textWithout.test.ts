import { expect, test } from 'vitest';
import { namesOf, textWithout } from '#shown/textWithout.ts';

const north = namesOf({ id: 'north', short: 'N+S', called: ['North Star'] });
const south = namesOf({ id: 'south', short: 'South', called: [] });
const without = (text: string): string => textWithout(text, north, south);

test.each([
  ['a text that does not name it stays as it is', 'You can call.\n\nOr write.', null],
  [
    'its sentence goes, with those that go on about it',
    'You choose. N+S can help. It is free.',
    'You choose.',
  ],
  [
    'what is said of the next one stays',
    '**Heal.** [North Star](program:north) has a group. It is new. [South](program:south) helps too. It is free.',
    '**Heal.** [South](program:south) helps too. It is free.',
  ],
  [
    'an item of a list about it alone goes',
    '- One.\n- **[North Star](program:north).** It helps.\n- Two.',
    '- One.\n- Two.',
  ],
  ['a lead with nothing after it goes', 'A.\n\n- **A group.** N+S has one.', 'A.\n'],
  [
    'a line that announces nothing goes',
    'A.\n\nYou could try:\n\n- N+S.\n- North Star: ask.\n\nB.',
    'A.\n\nB.',
  ],
  ['a longer word is not its name', 'N+Sea and xN+S stay.', null],
  ['a word joined to it in Arabic is', 'مرحبًا. وN+S تساعد.', 'مرحبًا.'],
  [
    'a question ends a sentence, and bold or quotes may close it',
    'Ask "Why?" N+S helps.',
    'Ask "Why?"',
  ],
])('%s', (_, text, left) => {
  expect(without(text)).toBe(left ?? text);
});
