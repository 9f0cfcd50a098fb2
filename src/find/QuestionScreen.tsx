import { Component } from 'preact';
import type { Answers } from '#domain/answers.ts';
import { pick } from '#domain/answers.ts';
import { holds } from '#domain/evaluate.ts';
import type { FindData } from '#wire/findData.ts';
import type { Question } from '#domain/question.ts';
import type { Say } from '#i18n/say.ts';
import { Heading } from '#find/Heading.tsx';

interface Props {
  readonly data: FindData;
  readonly say: Say;
  readonly question: Question;
  readonly answers: Answers;
  /** What was picked here before the language was changed. */
  readonly before: readonly string[] | undefined;
  /** Told of every change. */
  readonly note: (picked: readonly string[]) => void;
  readonly now: number;
  /** How many questions there are for this person, as far as is known. */
  readonly count: number;
  readonly isLast: boolean;
  /** Goes on with these options picked; none means skipped. */
  readonly go: (picked: readonly string[]) => void;
  readonly back: () => void;
}

interface State {
  readonly picked: readonly string[];
  /** One more was pressed than can be picked. */
  readonly isFull: boolean;
}

/** One question: nothing is required, and nothing moves on by itself. */
export class QuestionScreen extends Component<Props, State> {
  override state: State = {
    picked: this.props.before ?? this.props.answers[this.props.question.id] ?? [],
    isFull: false,
  };

  override render(
    { data, say, question, answers, now, count, isLast, go, back }: Props,
    { picked, isFull }: State,
  ) {
    const { id, kind, options, most } = question;
    const plain = `question.${id}.`;
    const wording = Object.entries(data.wording[id] ?? {}).find(([, when]) =>
      holds(when, data.guide.questions, answers),
    );
    /** The sentence in the wording for this person, else the plain one. */
    const sayIt = (key: string): string => {
      const other = `${plain}${wording?.[0] ?? ''}.${key}`;
      return say(data.sentences[other] === undefined ? plain + key : other);
    };
    const hint = data.sentences[`${plain}hint`];
    return (
      // Never submitted: the policy forbids it, and Enter in a form must not move on (WCAG 3.2.2).
      <form
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <div class="steps">
          <button type="button" onClick={back}>
            {say('find.back')}
          </button>
          <span class="quiet">
            {/* How many there are is known once the first was answered or skipped. */}
            {now === 1 ? say('find.progress', { now }) : say('find.progressOf', { now, count })}
          </span>
          <button
            type="button"
            onClick={() => {
              go([]);
            }}
          >
            {say('find.skip')}
          </button>
        </div>
        <fieldset class="question" aria-describedby="hint">
          <legend>
            <Heading text={sayIt('asks')} />
          </legend>
          <p id="hint" class="quiet">
            {hint ?? (kind === 'multi' ? say('find.pickAll') : '')}
          </p>
          <div class="sheet">
            {options.map((option) => (
              <label class="option" key={option.id}>
                <input
                  type={kind === 'single' ? 'radio' : 'checkbox'}
                  name="q"
                  autocomplete="off"
                  checked={picked.includes(option.id)}
                  onChange={(event) => {
                    event.currentTarget.checked = this.press(option.id);
                  }}
                />
                <span>{sayIt(`option.${option.id}`)}</span>
              </label>
            ))}
          </div>
          <p role="status">
            {isFull && most !== undefined ? say('find.most', { count: most }) : ''}
          </p>
        </fieldset>
        <div class="next">
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
          <p>
            {say(`${plain}why`)} {say('find.stop')}
          </p>
        </details>
      </form>
    );
  }

  /**
   * Picks or unpicks an option; a limit is said, not enforced by greying out.
   *
   * @returns whether the option is picked now, so that its box can be put right.
   */
  press(id: string): boolean {
    const { picked } = this.state;
    const next = pick(this.props.question, picked, id);
    this.props.note(next);
    this.setState({
      picked: next,
      isFull: next === picked && this.props.question.kind === 'multi',
    });
    return next.includes(id);
  }
}
