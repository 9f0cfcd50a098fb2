import { mountFind } from '#islands/mountFind.tsx';
import { beginQuietReading } from '#safety/quiet.ts';
import type { Rest } from '#safety/load.ts';
import { watchHidden } from '#safety/veil.ts';

/** Begins what comes after the first paint: the questionnaire, the veil, and quiet reading once its pack is here. */
export const begin: Rest['begin'] = (pack, hand) => {
  mountFind(document);
  watchHidden();
  if (pack === '') return;
  import(pack).then(
    ({ pages }: { readonly pages: Readonly<Record<string, string>> }) => {
      beginQuietReading(pages, hand, mountFind);
    },
    // Without the pack, links of the site are followed by location.replace.
    () => undefined,
  );
};
