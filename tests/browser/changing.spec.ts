import { expect, test } from './fixtures.ts';
import { people } from './people.ts';
import {
  answerAs,
  asks,
  begin,
  button,
  heading,
  next,
  pickOptions,
  say,
  shownOn,
} from './questionnaire.ts';

test('a changed answer asks only what is new, and drops what is no longer asked', async ({
  page,
}) => {
  const [, , , both] = people;
  if (both === undefined) throw new Error('There is no such person.');
  await begin(page);
  await answerAs(page, both);
  await button(page, 'results.change').click();
  await expect(heading(page)).toHaveText(say('results.changeTitle'));
  await expect(heading(page)).toBeFocused();
  const listed = page.locator('.answered button');
  await expect(listed).toHaveCount(both.answers.length);
  await expect(listed.first()).toContainText(say('results.answered'));
  await expect(listed.first(), 'the list does not say what was answered').not.toContainText(
    say('question.reason.option.harmed'),
  );
  // Back from a question that was opened to be changed leads to the list.
  await listed.nth(2).click();
  await expect(heading(page)).toHaveText(asks('soon'));
  await button(page, 'find.back').click();
  await expect(heading(page)).toHaveText(say('results.changeTitle'));
  // Without "caused" a new question comes up, about the other person, and nothing else is asked again.
  await listed.first().click();
  await pickOptions(page, ['reason', ['caused']], 'pointer');
  await next(page).click();
  await expect(heading(page)).toHaveText(asks('together'));
  await pickOptions(page, ['together', ['yes']], 'pointer');
  await next(page).click();
  await expect(heading(page)).toHaveText(say('results.title'));
  const shown = await shownOn(page);
  expect(shown.cards).not.toContain('both');
  await expect(
    page.locator('main').getByRole('link', { name: say('results.meeting') }),
  ).toBeVisible();
  await button(page, 'results.change').click();
  await expect(page.locator('.answered')).not.toContainText(asks('soon'));
  await button(page, 'results.back').click();
  await expect(heading(page)).toHaveText(say('results.title'));
  await expect(heading(page)).toBeFocused();
});

test('the places after a changed mind are those of a fresh run, there and back', async ({
  page,
}) => {
  const [, , , both] = people;
  if (both === undefined) throw new Error('There is no such person.');
  const onlyHurt = both.answers
    .filter(([question]) => question !== 'soon')
    .map(([question, options]) => [question, question === 'reason' ? ['harmed'] : options] as const)
    .toSpliced(4, 0, ['together', []] as const);
  await begin(page);
  await answerAs(page, { ...both, answers: onlyHurt });
  const fresh = await shownOn(page);
  await begin(page);
  await answerAs(page, both);
  const { cards, first } = await shownOn(page);
  expect(fresh.first).not.toEqual(first);
  for (const [asked, expected] of [
    ['together', fresh],
    ['soon', { cards, first }],
  ] as const) {
    await button(page, 'results.change').click();
    await page.locator('.answered button').first().click();
    await pickOptions(page, ['reason', ['caused']], 'pointer');
    await next(page).click();
    await expect(heading(page)).toHaveText(asks(asked));
    await pickOptions(page, [asked, asked === 'soon' ? ['no'] : []], 'pointer');
    await next(page).click();
    expect(await shownOn(page)).toEqual(expected);
  }
});

test('clear and start over leaves nothing, says so, and begins at the first screen', async ({
  page,
}) => {
  const [survivor] = people;
  if (survivor === undefined) throw new Error('There is no such person.');
  await begin(page);
  await answerAs(page, survivor);
  await button(page, 'results.clear').click();
  await expect(button(page, 'find.start.begin')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: say('results.cleared') })).toBeVisible();
  await button(page, 'find.start.begin').click();
  await expect(heading(page)).toHaveText(asks('reason'));
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await next(page).click();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('a reload or a closed page loses the answers, and no control may be filled in again', async ({
  page,
  context,
}) => {
  await begin(page);
  for (const answer of people[0]?.answers ?? []) {
    for (const control of await page.locator('main form, main input').all()) {
      await expect(control).toHaveAttribute('autocomplete', 'off');
    }
    await pickOptions(page, answer, 'pointer');
    await next(page).click();
  }
  await page.reload();
  await expect(button(page, 'find.start.begin')).toBeVisible();
  await expect(page.locator('[data-suggestion]')).toHaveCount(0);
  await page.close();
  const again = await context.newPage();
  await begin(again);
  await expect(again.getByRole('checkbox', { checked: true })).toHaveCount(0);
});
