import { countShown } from '#islands/countShown.ts';
import { mountFind } from '#islands/mountFind.tsx';
import { suggestLanguage } from '#islands/suggestLanguage.ts';
import type { Pack } from '#safety/frame.ts';
import { beginQuietReading } from '#safety/quiet.ts';
import type { Rest } from '#safety/load.ts';
import { watchHidden } from '#safety/veil.ts';

/** Sets the scripted parts of a page going. */
const enliven = (where: ParentNode): void => {
  mountFind(where);
  countShown(where);
};

/** Begins what comes after the first paint: the questionnaire, the veil, and quiet reading once its pack is here. */
export const begin: Rest['begin'] = (pack, hand) => {
  enliven(document);
  suggestLanguage();
  watchHidden();
  const read = (loaded: Pack): void => {
    beginQuietReading(loaded, hand, enliven);
  };
  // The page of languages belongs to none of them: it has no pack until one is chosen.
  if (pack === '') read({ pages: {} });
  // Without the pack, links of the site are followed by location.replace.
  else import(pack).then(read, () => undefined);
};
