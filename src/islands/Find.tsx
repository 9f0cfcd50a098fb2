import { useState } from 'preact/hooks';
import type { Answers } from '#domain/answers.ts';
import { pathOf, settledAnswers } from '#domain/answers.ts';
import { Aside } from '#islands/Aside.tsx';
import { Changes } from '#islands/Changes.tsx';
import type { FindData } from '#domain/findData.ts';
import { QuestionScreen } from '#islands/QuestionScreen.tsx';
import { Results } from '#islands/Results.tsx';
import type { Say } from '#i18n/say.ts';

interface Props {
  readonly data: FindData;
  readonly say: Say;
  /** Holds the page's own places and cards, of which the results show copies. */
  readonly store: ParentNode;
  readonly close: () => void;
}

/** Where the person is: a question, the places, or the list of questions. */
type Screen =
  | { readonly kind: 'question'; readonly id: string; readonly isChange: boolean }
  | { readonly kind: 'results' }
  | { readonly kind: 'changes' };

/** The questionnaire: answers live in this component's memory and nowhere else. */
export const Find = ({ data, say, store, close }: Props) => {
  const { questions } = data.guide;
  const [answers, setAnswers] = useState<Answers>({});
  const [screen, setScreen] = useState<Screen>(questionScreen(questions[0]?.id ?? ''));
  const path = pathOf(questions, answers);

  if (screen.kind === 'results') {
    return (
      <Results
        data={data}
        say={say}
        store={store}
        answers={answers}
        change={() => {
          setScreen({ kind: 'changes' });
        }}
        clear={close}
      />
    );
  }
  if (screen.kind === 'changes') {
    return (
      <Changes
        say={say}
        path={path}
        answers={answers}
        open={(id) => {
          setScreen(questionScreen(id, true));
        }}
        done={() => {
          setScreen({ kind: 'results' });
        }}
      />
    );
  }
  const at = path.findIndex(({ id }) => id === screen.id);
  const question = path[at];
  if (question === undefined) return null;
  const go = (picked: readonly string[]): void => {
    // Settled before the next question is chosen: a changed mind may change what is asked.
    const settled = settledAnswers(questions, { ...answers, [question.id]: picked });
    setAnswers(settled);
    const later = pathOf(questions, settled);
    const next = later[later.findIndex(({ id }) => id === question.id) + 1];
    const isNew = next !== undefined && !path.some(({ id }) => id === next.id);
    setScreen(
      next === undefined || (screen.isChange && !isNew)
        ? { kind: 'results' }
        : questionScreen(next.id, screen.isChange),
    );
  };
  const back = (): void => {
    const before = path[at - 1];
    if (screen.isChange) setScreen({ kind: 'changes' });
    else if (before === undefined) close();
    else setScreen(questionScreen(before.id));
  };
  return (
    <>
      <QuestionScreen
        key={question.id}
        data={data}
        say={say}
        question={question}
        answers={answers}
        now={at + 1}
        isLast={at === path.length - 1}
        go={go}
        back={back}
      />
      <Aside data={data} say={say} />
    </>
  );
};

const questionScreen = (id: string, isChange = false): Screen => ({
  kind: 'question',
  id,
  isChange,
});
