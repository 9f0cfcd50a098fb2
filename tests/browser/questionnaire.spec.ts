import { expect, test } from './fixtures.ts';
import { people } from './people.ts';
import {
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
import { traces } from './site.ts';

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
        // How many there are is known once the first was answered.
        const progress = say(number === 0 ? 'find.progress' : 'find.progressOf')
          .replace('{{now}}', String(number + 1))
          .replace('{{count}}', String(person.answers.length));
        await expect(page.getByText(progress, { exact: true })).toBeVisible();
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
    await expect(page.locator('main details p')).toBeVisible();
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
