import { Component } from 'preact';
import { pathOf, settledAnswers } from '#domain/answers.ts';
import type { FindData } from '#wire/findData.ts';
import type { Say } from '#i18n/say.ts';
import { Aside } from '#find/Aside.tsx';
import { Changes } from '#find/Changes.tsx';
import { QuestionScreen } from '#find/QuestionScreen.tsx';
import { Results } from '#find/Results.tsx';
import type { FindState, Screen } from '#find/findState.ts';

interface Props {
  readonly data: FindData;
  readonly say: Say;
  /** Holds the page's own places and cards, of which the results show copies. */
  readonly store: ParentNode;
  /** Whether the store has what comes with the pack. */
  readonly isWhole: boolean;
  readonly close: () => void;
  /** Where the person was in another language, if they were. */
  readonly before: FindState | null;
  /** Told of every step, so that another language can go on from it; memory only. */
  readonly remember: (state: FindState) => void;
}

/** The questionnaire: answers live in this component's memory and nowhere else. */
export class Find extends Component<Props, FindState> {
  override state: FindState = this.props.before ?? {
    answers: {},
    seen: [],
    screen: questionScreen(this.props.data.guide.questions[0]?.id ?? ''),
  };

  override componentDidMount(): void {
    this.props.remember(this.state);
  }

  override componentDidUpdate(): void {
    this.props.remember(this.state);
  }

  override render({ data, say, store, isWhole, close }: Props, { answers, screen }: FindState) {
    const path = pathOf(data.guide.questions, answers);
    if (screen.kind === 'results') {
      return (
        <>
          <Results
            data={data}
            say={say}
            store={store}
            isWhole={isWhole}
            answers={answers}
            change={() => {
              this.show({ kind: 'changes' });
            }}
            clear={close}
          />
          {/* For the device's Back alone (src/safety/deviceBack.ts). */}
          <button
            type="button"
            hidden
            data-before
            onClick={() => {
              this.show(questionScreen(path[path.length - 1]?.id ?? ''));
            }}
          />
        </>
      );
    }
    if (screen.kind === 'changes') {
      return (
        <Changes
          say={say}
          path={path}
          answers={answers}
          open={(id) => {
            this.show(questionScreen(id, true));
          }}
          done={() => {
            this.show({ kind: 'results' });
          }}
        />
      );
    }
    const at = path.findIndex(({ id }) => id === screen.id);
    const question = path[at];
    if (question === undefined) return null;
    return (
      <>
        <QuestionScreen
          key={question.id}
          data={data}
          say={say}
          question={question}
          answers={answers}
          before={this.state.picked}
          note={(picked) => {
            this.props.remember({ ...this.state, picked });
          }}
          now={at + 1}
          count={path.length}
          isLast={at === path.length - 1}
          go={(picked) => {
            this.go(question.id, picked, screen.isChange);
          }}
          back={() => {
            const before = path[at - 1];
            if (screen.isChange) this.show({ kind: 'changes' });
            else if (before === undefined) close();
            else this.show(questionScreen(before.id));
          }}
        />
        <Aside data={data} say={say} />
      </>
    );
  }

  show(screen: Screen): void {
    this.setState({ screen, picked: undefined });
  }

  /** Goes on from a question: to the next one, or back to the places where only this one was changed. */
  go(id: string, picked: readonly string[], isChange: boolean): void {
    const { questions } = this.props.data.guide;
    // Settled before the next question is chosen: a changed mind may change what is asked.
    const answers = settledAnswers(questions, { ...this.state.answers, [id]: picked });
    const path = pathOf(questions, answers).map((question) => question.id);
    const seen = path.filter((other) => other === id || this.state.seen.includes(other));
    const later = path.slice(path.indexOf(id) + 1);
    const next = isChange ? later.find((other) => !seen.includes(other)) : later[0];
    const screen: Screen =
      next === undefined ? { kind: 'results' } : questionScreen(next, isChange);
    this.setState({ answers, screen, seen, picked: undefined });
  }
}

const questionScreen = (id: string, isChange = false): Screen => ({
  kind: 'question',
  id,
  isChange,
});
