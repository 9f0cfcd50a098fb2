import type { Answers } from '#domain/answers.ts';
import type { Question } from '#domain/question.ts';
import { Heading } from '#find/Heading.tsx';
import type { Say } from '#i18n/say.ts';

interface Props {
  readonly say: Say;
  readonly path: readonly Question[];
  readonly answers: Answers;
  readonly open: (id: string) => void;
  readonly done: () => void;
}

/** The questions to go back to; says which were answered, never what was answered (never-rule 37). */
export const Changes = ({ say, path, answers, open, done }: Props) => (
  <>
    <Heading text={say('results.changeTitle')} />
    <ul class="answered">
      {path.map(({ id }) => (
        <li key={id}>
          <button
            type="button"
            onClick={() => {
              open(id);
            }}
          >
            {say(`question.${id}.asks`)}{' '}
            <span class="quiet">
              {say(answers[id] === undefined ? 'results.skipped' : 'results.answered')}
            </span>
          </button>
        </li>
      ))}
    </ul>
    <p class="buttons">
      <button class="main-button" type="button" data-before onClick={done}>
        {say('results.back')}
      </button>
    </p>
  </>
);
