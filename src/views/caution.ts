import type { Voice } from '#views/voice.ts';
import { freshnessOf } from '#domain/freshness.ts';

/** What is said beside facts of which one was confirmed long ago; nothing where that is not so. */
export const cautionOf = (
  { content, t }: Voice,
  facts: readonly { readonly confirmed: string | null }[],
): string | undefined => {
  const states = facts.map(({ confirmed }) =>
    freshnessOf(confirmed, content.day, content.site.publishing),
  );
  // Past the last limit only a line of last resort is shown (src/shown/shownContent.ts).
  if (states.includes('demoted') || states.includes('unpublished')) return t('source.old');
  return states.includes('call first') ? t('source.checkFirst') : undefined;
};
