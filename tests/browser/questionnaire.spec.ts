import { expect, test } from './fixtures.ts';
import { people } from './people.ts';
import {
  answerAs,
  asks,
  begin,
  button,
  heading,
  next,
  option,
  pickOptions,
  press,
  say,
  shownOn,
} from './questionnaire.ts';
import { open, traces } from './site.ts';

for (const person of people) {
  for (const hand of ['pointer', 'keyboard'] as const) {
    test(`by ${hand}, ${person.who} is asked what concerns them and comes to places to start`, async ({
      page,
    }) => {
      await begin(page, hand);
      const asFound = await traces(page);
      for (const [number, answer] of person.answers.entries()) {
        const [question, options] = answer;
        await expect(heading(page)).toHaveText(asks(question, person.isForOthers));
        await expect(heading(page)).toBeFocused();
        await expect(
          page.getByText(say('find.progress').replace('{{now}}', String(number + 1))),
        ).toBeVisible();
        await expect(page.getByText(say(`question.${question}.why`))).toBeHidden();
        await pickOptions(page, answer, hand, person.isForOthers);
        for (const id of options)
          await expect(option(page, question, id, person.isForOthers)).toBeChecked();
        // Nothing has moved on by itself.
        await expect(heading(page)).toHaveText(asks(question, person.isForOthers));
        await press(page, options.length === 0 ? button(page, 'find.skip') : next(page), hand);
      }
      await expect(heading(page)).toHaveText(say('results.title'));
      await expect(heading(page)).toBeFocused();
      expect(await page.evaluate(() => scrollY)).toBe(0);
      const shown = await shownOn(page);
      expect(shown.cards).toEqual(person.cards);
      expect(shown.first).toEqual(person.first);
      expect(await traces(page)).toEqual(asFound);
    });
  }
}

test('what urgent cards say comes before the places, and the rest after them', async ({ page }) => {
  const [, father] = people;
  if (father === undefined) throw new Error('There is no such person.');
  await begin(page);
  await answerAs(page, father);
  const order = await page
    .locator('main [data-card], main [data-suggestion]')
    .evaluateAll((elements) =>
      elements.map(
        (element) => element.getAttribute('data-card') ?? element.getAttribute('data-suggestion'),
      ),
    );
  expect(order.slice(0, 2)).toEqual(['medical', 'danger']);
  expect(order.slice(2, 5)).toEqual(father.first);
  expect(order.slice(5, 7)).toEqual(['support-someone', 'children']);
});

test('a place says why it is shown, what is not known and words to say, and never repeats the answers', async ({
  page,
}) => {
  const [survivor] = people;
  if (survivor === undefined) throw new Error('There is no such person.');
  await begin(page);
  await answerAs(page, survivor);
  const place = page.locator('[data-suggestion="vip.one-to-one"]');
  for (const key of [
    'why.community.vip',
    'why.speaks.es',
    'unknown.tie.police',
    'unknown.tie.immigration',
  ]) {
    await expect(place.getByText(say(key)).last()).toBeVisible();
  }
  await expect(place.getByText(say('ask.tie.police'))).toBeVisible();
  // A known tie to what they want to stay away from stands on the face of the place.
  await expect(
    page.locator('[data-suggestion="aafsc.one-to-one"]').getByText(say('results.notes')),
  ).toBeVisible();
  await place.getByText(say('results.details')).click();
  for (const key of [
    'offer.first',
    'offer.cost',
    'offer.languages',
    'offer.ties',
    'offer.ask',
    'notConfirmed',
  ]) {
    await expect(place.getByText(say(key)).first(), key).toBeVisible();
  }
  const text = await page.locator('main').innerText();
  expect(text).not.toMatch(/because you|you are (?:a|an|latin)/i);
  for (const [question, options] of survivor.answers) {
    for (const id of options.filter((picked) => picked !== 'es' && picked !== 'plan')) {
      expect(text, id).not.toContain(say(`question.${question}.option.${id}`));
    }
  }
});

test('numbers stand behind a question where a device may be watched, and only there', async ({
  page,
}) => {
  for (const person of people) {
    await begin(page);
    await answerAs(page, person);
    const numbers = page.locator('main .places [data-ways]');
    const isAsked = page.locator('main .places').getByText(say('line.safeFirst'));
    const lines = page
      .locator('main [data-suggestion="hope"], main [data-suggestion="acc"]')
      .first();
    if (person.isWatched === true) {
      for (const each of await numbers.all()) await expect(each, person.who).toBeHidden();
      await lines.getByText(say('line.show')).click();
      await expect(lines.getByRole('link').first()).toBeVisible();
      await expect(page.getByText(say('results.small.note'))).toHaveCount(0);
    } else {
      await expect(isAsked).toHaveCount(0);
      await expect(lines.getByRole('link').first()).toBeVisible();
    }
  }
});

test('numbers inside the cards of a watched device stand behind the question too', async ({
  page,
}) => {
  for (const person of people.filter(({ isWatched }) => isWatched)) {
    await begin(page);
    await answerAs(page, person);
    const calls = page
      .locator('main a[href^="tel:"], main a[href^="sms:"]')
      .filter({ visible: true });
    expect.soft(await calls.allTextContents(), person.who).toEqual([]);
  }
});

test('skip, Back and the choices made are kept on the way', async ({ page }) => {
  await begin(page);
  await pickOptions(page, ['reason', ['harmed']], 'pointer');
  await next(page).click();
  await button(page, 'find.skip').click();
  await expect(heading(page)).toHaveText(asks('signs'));
  await button(page, 'find.back').click();
  await expect(heading(page)).toHaveText(asks('safety'));
  await expect(heading(page)).toBeFocused();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await button(page, 'find.back').click();
  await expect(option(page, 'reason', 'harmed')).toBeChecked();
  await button(page, 'find.back').click();
  await expect(button(page, 'find.start.begin')).toBeFocused();
});

test('on every question the lines, the danger page and all options are at hand', async ({
  page,
}) => {
  await begin(page);
  for (const [question] of people[0]?.answers ?? []) {
    await expect(heading(page)).not.toHaveText(say('results.title'));
    for (const key of ['find.talk', 'find.danger', 'find.options']) {
      await expect(
        page.locator('main').getByRole('link', { name: say(key) }),
        question,
      ).toBeVisible();
    }
    const skip = await button(page, 'find.skip').boundingBox();
    const onward = await next(page).boundingBox();
    expect(skip?.height, 'Skip is as high as Next').toBe(onward?.height);
    await page.getByText(say('find.why')).click();
    await expect(page.locator('details p')).toBeVisible();
    if (question === 'reason') await pickOptions(page, ['reason', ['harmed']], 'pointer');
    await next(page).click();
  }
});

test('exclusive options push the others out, and are pushed out', async ({ page }) => {
  await begin(page);
  await pickOptions(page, ['reason', ['harmed', 'notsure']], 'pointer');
  await expect(option(page, 'reason', 'harmed'), 'here both may be true').toBeChecked();
  await next(page).click();
  await pickOptions(page, ['safety', ['safe', 'scared']], 'pointer');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
  await next(page).click();
  for (const alone of ['none', 'notsure']) {
    await pickOptions(page, ['signs', ['neck', alone]], 'pointer');
    await expect(option(page, 'signs', 'neck')).not.toBeChecked();
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
    await pickOptions(page, ['signs', ['neck']], 'pointer');
    await expect(option(page, 'signs', alone)).not.toBeChecked();
    await pickOptions(page, ['signs', ['neck']], 'pointer');
  }
});

test('a fourth need is not taken, and it is said how to pick another', async ({ page }) => {
  await begin(page);
  for (const id of ['reason', 'safety', 'signs']) {
    await expect(heading(page)).toHaveText(asks(id));
    await button(page, 'find.skip').click();
  }
  await pickOptions(page, ['needs', ['listen', 'plan', 'heal']], 'pointer');
  await expect(page.locator('main [role=status]')).toBeEmpty();
  await pickOptions(page, ['needs', ['learn']], 'pointer');
  await expect(option(page, 'needs', 'learn')).not.toBeChecked();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
  await expect(page.locator('main [role=status]')).toContainText('up to 3');
  await pickOptions(page, ['needs', ['plan', 'learn']], 'pointer');
  await expect(option(page, 'needs', 'learn')).toBeChecked();
  await expect(page.locator('main [role=status]')).toBeEmpty();
});

test('Enter in a question neither sends nor moves on', async ({ page }) => {
  await begin(page);
  await option(page, 'reason', 'harmed').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(asks('reason'));
  await expect(option(page, 'reason', 'harmed')).toBeChecked();
});

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
  await expect(page.getByRole('link', { name: say('results.meeting') })).toBeVisible();
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

test('the first screen says what is kept, what the exit does and that all can be skipped, before the questions', async ({
  page,
}) => {
  await open(page, '/en/find/');
  for (const key of [
    'find.start.kept',
    'find.start.any',
    'find.start.exit',
    'exit.explain',
    'exit.limits',
  ]) {
    await expect(page.getByText(say(key))).toBeVisible();
  }
  await page
    .locator('main')
    .getByRole('link', { name: say('find.start.without') })
    .click();
  await expect(page.locator('#plain')).toBeFocused();
  await expect(page).toHaveURL(/\/en\/find\/$/);
});
