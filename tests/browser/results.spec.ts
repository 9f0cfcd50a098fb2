import { expect, test } from './fixtures.ts';
import { people } from './people.ts';
import type { Person } from './people.ts';
import { answerAs, begin, say, shownOn } from './questionnaire.ts';

test('someone to talk to comes first, then what urgent cards say, then the places, and the rest after them', async ({
  page,
}) => {
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
  expect(order.filter((id) => id !== 'nys').slice(0, 4)).toEqual([
    'hope',
    'medical',
    'danger',
    'aafsc.one-to-one',
  ]);
  // A second line stands before what must be seen on the first screen, or right after it (R7).
  expect([1, 2]).toContain(order.indexOf('nys'));
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
  await expect(place.getByRole('list', { name: say('results.why') })).toContainText(
    say('why.community.vip'),
  );
  const know = place.getByRole('group', { name: say('results.notes') });
  for (const key of ['face.unknown', 'question.avoid.option.police', 'tie.immigration', 'face.acs'])
    await expect(know.getByText(say(key)), key).toBeVisible();
  await expect(place).toContainText(say('notConfirmed'));
  await place.getByText(say('results.details'), { exact: true }).click();
  for (const key of [
    'why.speaks.es',
    'unknown.tie.police',
    'ask.tie.police',
    'unknown.tie.immigration',
  ]) {
    await expect(place.getByText(say(key)).filter({ visible: true }).first(), key).toBeVisible();
  }
  await expect(place.getByRole('link', { name: /VIP/ })).toBeVisible();
  // A known tie to what they want to stay away from stands on the face of the place; unfolded, in its own words (R17).
  const other = page.locator('[data-suggestion="aafsc.one-to-one"]');
  await expect(
    other.getByRole('group', { name: say('results.notes') }).getByText(say('tie.yes')),
  ).toBeVisible();
  await other.getByText(say('results.details'), { exact: true }).click();
  await expect(other.locator('[data-tie="acs"] dd')).toBeVisible();
  const text = await page.locator('main').innerText();
  expect(text).not.toMatch(/because you|you are (?:a|an|latin)/i);
  // What was said of the person and of danger; what is wanted and avoided is also what a place is about.
  const personal = survivor.answers.filter(([question]) =>
    /reason|safety|signs|fits/.test(question),
  );
  for (const [question, options] of personal) {
    for (const id of options) {
      expect(text, id).not.toContain(say(`question.${question}.option.${id}`));
    }
  }
});

test('a place says what is not known and gives words to say even to someone who avoids nothing', async ({
  page,
}) => {
  await begin(page);
  await answerAs(page, {
    who: 'someone who says only that they were hurt and are Latina',
    answers: [
      ['reason', ['harmed']],
      ['safety', ['safe']],
      ['signs', ['none']],
      ['needs', []],
      ['together', []],
      ['fits', ['latine']],
      ['language', []],
      ['avoid', ['none']],
    ],
    cards: [],
    first: [],
  });
  const place = page.locator('[data-suggestion="vip.one-to-one"]');
  await expect(place.locator('.say q')).toBeVisible();
  await place.locator('summary').first().click();
  await expect(place).toContainText(/We don't know/);
  await expect(place.locator('details q').first()).toBeVisible();
});

const isInDanger = ({ answers }: Person): boolean =>
  answers.some(([question, options]) => question === 'safety' && options.includes('danger'));

test('numbers stand behind a question where a device may be watched, and only there', async ({
  page,
}) => {
  test.slow();
  for (const person of people) {
    await begin(page);
    await answerAs(page, person);
    const numbers = page.locator('main [data-suggestion] :is(a[href^="tel:"], a[href^="sms:"])');
    const isAsked = page
      .locator('main')
      .getByText(say('line.safeFirst'))
      .or(page.getByText(say('line.held')));
    // Whoever they are, a line with a number stands among the first (R0, R29), in the block of people to talk to.
    const lines = page.locator('main .talk-first');
    if (person.isWatched === true && !isInDanger(person)) {
      for (const each of await numbers.all()) await expect(each, person.who).toBeHidden();
      await expect(lines.getByText(say('line.safeFirst'))).toBeVisible();
      await lines.getByRole('button', { name: say('line.show') }).click();
      await expect(lines.locator('a[href^="tel:"], a[href^="sms:"]').first()).toBeFocused();
      await expect(lines.locator('a[href^="tel:"], a[href^="sms:"]').first()).toBeVisible();
      await expect(page.getByText(say('results.small.note'))).toHaveCount(0);
    } else {
      if (person.isWatched === true)
        await expect(page.getByText(say('results.small.note'))).toHaveCount(0);
      await expect(isAsked).toHaveCount(0);
      await expect(lines.locator('a[href^="tel:"], a[href^="sms:"]').first()).toBeVisible();
    }
  }
});

test('numbers inside the cards of a watched device stand behind the question too', async ({
  page,
}) => {
  const watched = people.filter(({ isWatched }) => isWatched);
  expect(watched.some(isInDanger) && !watched.every(isInDanger)).toBe(true);
  for (const person of watched) {
    await begin(page);
    await answerAs(page, person);
    const cards = page.locator('main [data-card]');
    for (const folded of await cards.locator('details:has(> summary :is(h2, h3))').all())
      await folded.evaluate((element) => {
        element.setAttribute('open', '');
      });
    const calls = page
      .locator('main a[href^="tel:"], main a[href^="sms:"]')
      .filter({ visible: true });
    // In danger there is no question before a number (R6).
    if (isInDanger(person)) await expect(calls.first(), person.who).toBeVisible();
    else {
      expect.soft(await calls.allTextContents(), person.who).toEqual([]);
      await page.getByRole('button', { name: say('line.show') }).click();
      await expect(calls.first(), person.who).toBeVisible();
    }
  }
});

test('what is not urgent leads to the page that says the same until the pack has come, and is shown whole then', async ({
  page,
}) => {
  const [survivor] = people;
  if (survivor === undefined) throw new Error('There is no such person.');
  let come = (): void => undefined;
  const hasCome = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route('**/a/*.js', async (route) => {
    // The first script brings the questions; the pack is held back until the results are there.
    if ((await (await route.fetch()).text()).startsWith('export const frame')) await hasCome;
    await route.continue();
  });
  await page.goto('/en/find/');
  await page
    .locator('main')
    .getByRole('button', { name: say('find.start.begin') })
    .click();
  await answerAs(page, survivor);
  expect((await shownOn(page)).cards).toEqual(survivor.cards);
  const card = page.locator('[data-card="acs"]');
  await expect(card.getByRole('link')).toHaveAttribute('href', '/en/questions/');
  await expect(page.locator('[data-card="danger"] summary').first()).toBeVisible();
  come();
  await card.locator('summary').first().click();
  await expect(card).toContainText("ACS is the city's child welfare agency.");
  expect((await shownOn(page)).cards).toEqual(survivor.cards);
});
