import { useMemo } from 'react';
import type { Answers, Problem } from '../../lib/answers/answers';
import { type Field, fields } from '../../lib/answers/fields';
import { type SheetPart, SheetView } from '../../lib/html/sheet-view';
import { formErrorFor } from '../../lib/intake/form/form-error';
import { type QuestionPage, questionsFor } from '../../lib/intake/form/journey';
import type { Sheet } from '../../lib/sheet/sheet';
import { SameDayBox } from '../alert-box';
import { Button } from '../button';
import { ErrorSummary } from '../error-summary';
import { VisuallyHidden } from '../visually-hidden';
import { CheckNotes } from './check-notes';
import { Offered } from './offered';
import styles from './prepare.module.css';
import type { StageProps } from './stage-props';

/** The questions whose answers make a part of the sheet. */
const askedFor: Record<SheetPart, readonly QuestionPage[]> = {
  about: ['visit'],
  strip: ['who', 'type', 'results', 'pdl1', 'lines', 'detail'],
  questions: ['top'],
  own: ['own', 'needs'],
  known: ['receptors', 'markers', 'immunotherapy', 'effects'],
  tell: ['treatments', 'health', 'signs', 'goal'],
};

type Props = StageProps & {
  answers: Answers;
  sheet: Sheet;
  problems: Problem[];
  onAdd: (question: string) => void;
};

/** Check your answers: the sheet itself, with a way to change each part of it. */
export const CheckPage = ({ answers, sheet, problems, values, alert, say, ...on }: Props) => {
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
      {askedFor[part]
        .filter((page) => questions.includes(page))
        .map((page) => (
          <Button
            variant="small"
            key={page}
            id={`change-${page}`}
            onClick={() => on.onChangePage(page)}
          >
            <VisuallyHidden>{say('form.change')} </VisuallyHidden>
            {say(`form.change.${page}`)}
          </Button>
        ))}
    </div>
  );
  return (
    <>
      <div className={styles.notPrinted}>
        <ErrorSummary
          errors={errors}
          onPick={(id) => on.onChangeField(id.split('.')[0] as Field)}
        />
        <h1 tabIndex={-1}>{say('check.title')}</h1>
        <p className={styles.lead}>{say('check.lead')}</p>
        <SameDayBox alert={alert} say={say} />
        <CheckNotes
          answers={answers}
          kept={on.kept}
          say={say}
          onKeep={on.onKeep}
          onChange={on.onChangeField}
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
