import type { FindData } from '#domain/findData.ts';
import type { Say } from '#i18n/say.ts';

/** What is at hand on every screen of the questionnaire (R0). */
export const Aside = ({ data, say }: { readonly data: FindData; readonly say: Say }) => (
  <ul class="aside-links">
    <li>
      <a href={data.paths.talk}>{say('find.talk')}</a>
    </li>
    <li>
      <a href={`${data.paths.talk}#p1`}>{say('find.danger')}</a>
    </li>
    <li>
      <a href={data.paths.options}>{say('find.options')}</a>
    </li>
  </ul>
);
