import type { Page } from '@playwright/test';
import { projectContent } from '#views/projectContent.ts';
import type { Locale } from '#i18n/locales.ts';
import { open } from './site.ts';

/** Without the marks that keep Latin words in their order. */
const plain = (text: string): string => text.replaceAll(/[\u2066-\u2069\u200e\u200f]/g, '').trim();

/** Answers the questions in a language, by ids, and comes to the places; what has no answer is gone past, and each question can be looked at. */
export const answerIn = async (
  page: Page,
  locale: Locale,
  answers: Readonly<Record<string, readonly string[]>>,
  look: (question: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> => {
  const words = projectContent().words[locale].messages;
  const wordings = (id: string, part: string): readonly string[] =>
    [`question.${id}.${part}`, `question.${id}.others.${part}`].flatMap((key) =>
      words[key] === undefined ? [] : [plain(words[key])],
    );
  await open(page, `/${locale}/find/`);
  await page.locator('[data-begin]').click();
  while ((await page.locator('fieldset.question').count()) > 0) {
    const asked = plain(await page.locator('main h1').innerText());
    const id = projectContent().questions.find((question) =>
      wordings(question.id, 'asks').includes(asked),
    )?.id;
    if (id === undefined) throw new Error(`"${asked}" is no question in ${locale}.`);
    for (const label of await page.locator('label.option').all()) {
      const text = plain(await label.innerText());
      if ((answers[id] ?? []).some((option) => wordings(id, `option.${option}`).includes(text)))
        await label.click();
    }
    await look(id);
    await page.locator('main .next button').click();
  }
};
