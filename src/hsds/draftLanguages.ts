import type { Making } from '#hsds/draftParts.ts';
import { imported } from '#hsds/origin.ts';
import type { HsdsLanguage, HsdsService } from '#hsds/record.ts';

/** The languages of one service, each once: they are not those of another. */
export const languagesOf = (
  { languages = [] }: HsdsService,
  { origin, notes }: Making,
): readonly object[] => {
  const known = new Map<string, object>();
  for (const language of languages) {
    const { code, ways_forward: ours } = language;
    if (code === undefined || !/^[a-z]{2,3}$/.test(code)) {
      notes.push(
        `the language "${language.name ?? code ?? ''}" is left out: it has no ISO 639 code.`,
      );
      continue;
    }
    const how = ours?.how ?? howOf(language);
    known.set(`${code} ${how}`, { code, how, ...imported(origin, ours) });
  }
  return [...known.values()];
};

const howOf = ({ note = '' }: HsdsLanguage): 'spoken' | 'interpreter' =>
  /interpret/i.test(note) ? 'interpreter' : 'spoken';
