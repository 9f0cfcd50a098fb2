import type { Content } from '#catalog/content.ts';
import { guideOf } from '#views/guide.ts';
import type { Voice } from '#views/voice.ts';
import { neededInResults } from '#catalog/neededMessages.ts';
import type { Guide } from '#domain/suggest.ts';
import type { FindData } from '#wire/findData.ts';
import { pagePath } from '#i18n/addresses.ts';
import { isolatedText } from '#i18n/isolate.ts';
import { languageOf } from '#i18n/locales.ts';

/** Picks what the questionnaire needs from the content. */
export const findData = (voice: Voice): FindData => {
  const { locale, content, words } = voice;
  const needed = new Set(neededInResults(content));
  const isNeeded = (key: string): boolean =>
    needed.has(key) ||
    /^(find\.(?!start)|face\.(unknown(\.yours)?|acs)$|tie\.(yes|immigration)$|results\.|question\.|line\.(safeFirst|show|held)|exit\.practice)/.test(
      key,
    );
  return {
    locale,
    guide: lean(guideOf(content)),
    wording: Object.fromEntries(
      content.questions
        .filter(({ wording }) => Object.keys(wording).length > 0)
        .map(({ id, wording }) => [id, wording]),
    ),
    sentences: sentencesOf(
      voice,
      (key) =>
        isNeeded(key) &&
        !isFolded(content, key) &&
        words.messages[plainKey(key)] !== words.messages[key],
    ),
    paths: {
      together: pagePath(locale, content.site.pages.meeting),
      options: pagePath(locale, 'options'),
      talk: pagePath(locale, 'talk'),
    },
    cards: { talk: content.site.cards.talk, seen: content.site.cards.seen },
    outside: content.site.lines.outside,
    readings: Object.fromEntries(
      content.site.readings.map((id) => [
        id,
        {
          heading: words.pages[id]?.head.heading ?? '',
          intro: words.pages[id]?.head.intro ?? '',
          path: `/${locale}/${id}/`,
        },
      ]),
    ),
  };
};

/** What is folded in the results: what is not known and what to ask. It comes with the pack. */
export const foldedSentences = (voice: Voice): FindData['sentences'] => {
  const needed = neededInResults(voice.content);
  return sentencesOf(voice, (key) => needed.includes(key) && isFolded(voice.content, key));
};

/** Whether a sentence is about what is not known, and never stands on a face: there, ties and the language have short names. */
const isFolded = ({ rules }: Content, key: string): boolean =>
  /^(unknown|ask)\./.test(key) &&
  !rules.some(
    (rule) =>
      rule.kind === 'tell' &&
      rule.face &&
      !/^(?:tie\.|language$)/.test(rule.unknown ?? '') &&
      rule.unknown === key.replace(/^(unknown|ask)\./, ''),
  );

const sentencesOf = (
  { locale, words }: Voice,
  isMeant: (key: string) => boolean,
): FindData['sentences'] =>
  Object.fromEntries(
    Object.entries(words.messages)
      .filter(([key]) => isMeant(key))
      .map(([key, sentence]) => [
        key,
        languageOf(locale).dir === 'rtl' ? isolatedText(sentence) : sentence,
      ]),
  );

/** The key of the same sentence in a question's plain wording; "" where there is none. */
const plainKey = (key: string): string =>
  /^question\.\w+\.\w+\.(asks|option\.)/.test(key)
    ? key.replace(/^(question\.\w+)\.\w+/, '$1')
    : '';

/** Rules without the names that only people who read the file need. */
const lean = ({ rules, ...rest }: Guide): Guide => ({
  ...rest,
  rules: rules.map((rule) => ({ ...rule, id: '', from: '' })),
});
