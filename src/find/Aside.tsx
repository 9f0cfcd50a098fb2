import type { FindData } from '#wire/findData.ts';
import type { Say } from '#i18n/say.ts';

interface Props {
  readonly data: FindData;
  readonly say: Say;
  /** People to talk to stand on this screen already. */
  readonly isAfterTalk?: boolean;
}

/** What is at hand on every screen of the questionnaire (R0). */
export const Aside = ({ data, say, isAfterTalk = false }: Props) => (
  <ul class="aside-links">
    {!isAfterTalk && (
      <li>
        <a href={data.paths.talk}>{say('find.talk')}</a>
      </li>
    )}
    <li>
      <a href={`${data.paths.talk}#p1`}>{say('find.danger')}</a>
    </li>
    <li>
      <a href={data.paths.options}>{say('find.options')}</a>
    </li>
  </ul>
);
