import { useState } from 'preact/hooks';
import type { Answers } from '#domain/answers.ts';
import { pick } from '#domain/answers.ts';
import { holds } from '#domain/evaluate.ts';
import type { Question } from '#domain/question.ts';
import type { FindData } from '#domain/findData.ts';
import { Heading } from '#islands/Heading.tsx';
import type { Say } from '#i18n/say.ts';

interface Props {
  readonly data: FindData;
  readonly say: Say;
  readonly question: Question;
  readonly answers: Answers;
  readonly now: number;
  readonly isLast: boolean;
  /** Goes on with these options picked; none means skipped. */
  readonly go: (picked: readonly string[]) => void;
  readonly back: () => void;
}

/** One question: nothing is required, and nothing moves on by itself. */
export const QuestionScreen = ({ data, say, question, answers, now, isLast, go, back }: Props) => {
  const { id, kind, options, most } = question;
  const [picked, setPicked] = useState(answers[id] ?? []);
  const [isFull, setIsFull] = useState(false);
  const wording = Object.entries(data.wording[id] ?? {}).find(([, when]) =>
    holds(when, data.guide.questions, answers),
  );
  const name = `question.${id}.${wording === undefined ? '' : `${wording[0]}.`}`;
  const hint = data.sentences[`question.${id}.hint`];
  const press = (option: string): void => {
    const next = pick(question, picked, option);
    setIsFull(kind === 'multi' && next === picked);
    setPicked(next);
  };
  return (
    // Never submitted: the policy forbids it, and Enter in a form must not move on (WCAG 3.2.2).
    <form
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <p class="quiet">
        {say('find.progress', { now })} {say('find.stop')}
      </p>
      <fieldset class="question" aria-describedby="hint">
        <legend>
          <Heading text={say(`${name}asks`)} />
        </legend>
        <p id="hint" class="quiet">
          {hint ?? (kind === 'multi' ? say('find.pickAll') : '')}
        </p>
        {options.map((option) => (
          <label class="option" key={option.id}>
            <input
              type={kind === 'single' ? 'radio' : 'checkbox'}
              name="q"
              autocomplete="off"
              checked={picked.includes(option.id)}
              // A limit is said, not enforced by greying out: the box is put back as it was.
              onChange={(event) => {
                press(option.id);
                event.currentTarget.checked = pick(question, picked, option.id).includes(option.id);
              }}
            />
            <span>{say(`${name}option.${option.id}`)}</span>
          </label>
        ))}
        <p role="status">{isFull && most !== undefined ? say('find.most', { count: most }) : ''}</p>
      </fieldset>
      <div class="buttons">
        <button type="button" onClick={back}>
          {say('find.back')}
        </button>
        <button
          type="button"
          onClick={() => {
            go([]);
          }}
        >
          {say('find.skip')}
        </button>
        <button
          class="main-button"
          type="button"
          onClick={() => {
            go(picked);
          }}
        >
          {say(isLast ? 'find.see' : 'find.next')}
        </button>
      </div>
      <details>
        <summary>{say('find.why')}</summary>
        <p>{say(`question.${id}.why`)}</p>
      </details>
    </form>
  );
};
