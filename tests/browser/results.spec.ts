import { expect, test } from './fixtures.ts';
import { people } from './people.ts';
import type { Person } from './people.ts';
import { answerAs, begin, say } from './questionnaire.ts';

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
    await expect(place.getByText(say(key)).filter({ visible: true }).first(), key).toBeVisible();
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
    'notConfirmed',
  ]) {
    await expect(place.getByText(say(key)).filter({ visible: true }).first(), key).toBeVisible();
  }
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
  await place.locator('summary').first().click();
  await expect(place).toContainText(/We don't know/);
  await expect(place.locator('q, .say li').first()).toBeVisible();
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
    const numbers = page.locator('main .places [data-ways]');
    const isAsked = page.locator('main .places').getByText(say('line.safeFirst'));
    // Whoever they are, a line with a number stands among the first (R0, R29).
    const lines = page
      .locator('main .places')
      .first()
      .locator('[data-suggestion]:has([data-ways] .number)')
      .first();
    if (person.isWatched === true && !isInDanger(person)) {
      for (const each of await numbers.all()) await expect(each, person.who).toBeHidden();
      await lines.getByText(say('line.show')).click();
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
      await cards.getByText(say('line.show')).first().click();
      await expect(calls.first(), person.who).toBeVisible();
    }
  }
});
