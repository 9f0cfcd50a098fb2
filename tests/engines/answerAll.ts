import type { Person } from './person.ts';
import type { Seat } from './seat.ts';

/** Begins the questions and answers each by its first option, by finger and mouse in turn, up to the places, and lets each be looked at; how many there were. */
export const answerAll = async (
  seat: Seat,
  person: Person,
  look: (count: number) => Promise<void> = () => Promise.resolve(),
): Promise<number> => {
  await person.press('[data-begin]', 'finger');
  await person.see(isQuestion, true);
  let count = 0;
  for (; (await seat.ask(isQuestion)) === true && count < 20; count += 1) {
    await look(count);
    const question = String(await seat.ask(() => document.querySelector('legend')?.textContent));
    await person.press('label.option', count % 2 === 0 ? 'mouse' : 'finger');
    await person.see(() => document.querySelectorAll('input:checked').length, 1);
    await person.press('.next button');
    await person.see(
      (old) => document.querySelector('legend')?.textContent !== old,
      true,
      question,
    );
  }
  return count;
};

const isQuestion = (): boolean => document.querySelector('fieldset.question') !== null;
