import { carriedOver } from '#keeping/carriedOver.ts';
import { notWritten } from '#checks/checkProgramWords.ts';
import type { Content } from '#catalog/content.ts';
import { tieNames } from '#domain/program.ts';
import type { Locale } from '#i18n/locales.ts';

/** The words of a new program in a language: what every program says is there, what only it can say is to be written. */
export const newProgramWords = (
  id: string,
  name: string,
  locale: Locale,
  words: Content['words'],
): string => {
  const quoted = (english: string): string => JSON.stringify(carriedOver(english, locale, words));
  const toWrite = (what: string): string => JSON.stringify(`${notWritten} ${what}`);
  const { messages } = words[locale];
  return `---
name: ${JSON.stringify(name)}
# A name that says nothing, for a printed sheet.
discreet: ${quoted('Community program, New York')}
summary: ${toWrite('in one or two sentences, who they are and whom they help.')}
# Whose each contact is, and what a person would use it for. Model:
# hotline: { name: "Hotline", purpose: "To talk with a counselor" }
contacts: {}
claims: {}
ties:
${tieNames
  .map((tie) => {
    const said = messages[`unknown.tie.${tie}`] ?? `${notWritten} what is known of City money.`;
    return `  ${tie}: ${JSON.stringify(said)}`;
  })
  .join('\n')}
offers:
  ${id}.help:
    name: ${toWrite('what it is called.')}
    # A name that says nothing, for a printed list.
    discreet: ${quoted('Community program, New York')}
    what: ${toWrite('what it is.')}
    who: ${toWrite('whom it is for.')}
    first: ${toWrite('what the first talk is like.')}
ask:
  - ${quoted('Before I share details, what do you have to report, and to whom?')}
  - ${quoted('Can I talk without giving my name?')}
${locale === 'en' ? '' : '# Until somebody who has it as their own language has read it.\nreview: draft\n'}---
`;
};
