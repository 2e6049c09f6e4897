import { useMemo } from 'react';
import type { Answers, Problem } from '../../lib/answers/answers';
import { type Claim, fields } from '../../lib/answers/fields';
import { type SheetPart, SheetView } from '../../lib/html/sheet-view';
import { formErrorFor } from '../../lib/intake/form/form-error';
import { type QuestionPage, questionsFor } from '../../lib/intake/form/journey';
import type { Sheet } from '../../lib/sheet/sheet';
import { CallBox } from '../alert-box';
import { Button } from '../button';
import { ErrorSummary } from '../error-summary';
import { VisuallyHidden } from '../visually-hidden';
import { CheckNotes } from './check-notes';
import { FromReport } from './from-report';
import { Offered } from './offered';
import styles from './prepare.module.css';
import type { StageProps } from './stage-props';

/** The part of the sheet where the answers of a page are seen. */
const partOf: Record<QuestionPage, SheetPart> = {
  who: 'strip',
  newly: 'known',
  type: 'strip',
  results: 'strip',
  receptors: 'strip',
  pdl1: 'strip',
  markers: 'known',
  spread: 'strip',
  lines: 'strip',
  immunotherapy: 'strip',
  effects: 'known',
  drugs: 'strip',
  treatments: 'tell',
  health: 'strip',
  signs: 'tell',
  goal: 'strip',
  detail: 'strip',
  needs: 'own',
  own: 'own',
  open: 'questions',
  top: 'questions',
  visit: 'about',
};

type Props = StageProps & {
  answers: Answers;
  sheet: Sheet;
  problems: Problem[];
  onAdd: (question: string) => void;
};

/** Check your answers: the sheet itself, with a way to change each part of it. */
export const CheckPage = ({ answers, sheet, problems, values, alerts, say, ...on }: Props) => {
  const questions = questionsFor(values);
  const errors = useMemo(
    () => problems.map(({ field }) => ({ id: field, message: formErrorFor(field, values, say) })),
    [problems, values, say],
  );
  const make = (
    <Button variant="primary" onClick={on.onMake}>
      {say('check.make')}
    </Button>
  );
  const changes = (part: SheetPart) => (
    <div className={styles.changes}>
      <span aria-hidden>{say('form.change')}</span>
      {questions
        .filter((page) => partOf[page] === part)
        .map((page) => (
          <Button
            variant="small"
            key={page}
            id={`change-${page}`}
            onClick={() => on.onChangePage(page)}
          >
            <VisuallyHidden>{`${say('form.change')} `}</VisuallyHidden>
            <span>{say(`form.change.${page}`)}</span>
          </Button>
        ))}
    </div>
  );
  return (
    <>
      <div className={styles.notPrinted}>
        <ErrorSummary
          errors={errors}
          onPick={(id) => on.onChangeAnswer(id.split('.')[0] as Claim)}
        />
        <h1 tabIndex={-1}>{say('check.title')}</h1>
        <p className={styles.lead}>{say('check.lead')}</p>
        <FromReport values={values} say={say} />
        <CallBox alerts={alerts} say={say} />
        <CheckNotes
          answers={answers}
          kept={on.kept}
          say={say}
          onKeep={on.onKeep}
          onChange={on.onChangeAnswer}
        />
        {make}
        <Offered
          offered={sheet.offered}
          canAdd={(answers.ownQuestions ?? []).length < fields.ownQuestions.atMost}
          say={say}
          onAdd={on.onAdd}
        />
      </div>
      <SheetView sheet={sheet} after={changes} />
      <div className={styles.notPrinted}>{make}</div>
    </>
  );
};
