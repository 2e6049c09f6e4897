import { useMemo } from 'react';
import type { Answers } from '../../lib/answers/answers';
import { type Claim, fields } from '../../lib/answers/fields';
import { formErrorFor } from '../../lib/intake/form/form-error';
import type { Sheet } from '../../lib/sheet/sheet';
import { CallBox } from '../alert-box';
import { Button } from '../button';
import { ErrorSummary } from '../error-summary';
import { CheckNotes } from './check-notes';
import { FromReport } from './from-report';
import { Offered } from './offered';
import styles from './prepare.module.css';
import { SheetLook } from './sheet-look';
import type { StageProps } from './stage-props';
import { SummaryList } from './summary-list';
import { WhyAsked } from './why-asked';

type Props = StageProps & {
  answers: Answers;
  sheet: Sheet;
  problems: { field: string }[];
  onAdd: (question: string) => void;
};

/** Check your answers: a list of them with a way to change each, and the sheet that they make. */
export const CheckPage = ({ answers, sheet, problems, values, alerts, say, ...on }: Props) => {
  const errors = useMemo(
    () => problems.map(({ field }) => ({ id: field, message: formErrorFor(field, values, say) })),
    [problems, values, say],
  );
  const make = (
    <Button variant="primary" onClick={on.onMake}>
      {say('check.make')}
    </Button>
  );
  return (
    <div className={styles.checkPage}>
      <div className={styles.notPrinted}>
        <ErrorSummary
          errors={errors}
          onPick={(id) => on.onChangeAnswer(id.split('.')[0] as Claim)}
        />
        <h1 tabIndex={-1}>{say('check.title')}</h1>
        <p className={styles.lead}>{say('check.lead')}</p>
        <FromReport sheet={sheet} />
        <CallBox alerts={alerts} say={say} />
        <CheckNotes
          answers={answers}
          kept={on.kept}
          say={say}
          onKeep={on.onKeep}
          onChange={on.onChangeAnswer}
        />
        {make}
        <SummaryList values={values} sheet={sheet} say={say} onChangePage={on.onChangePage} />
        <Offered
          offered={sheet.offered}
          canAdd={(answers.ownQuestions ?? []).length < fields.ownQuestions.atMost}
          say={say}
          onAdd={on.onAdd}
        />
        <WhyAsked answers={answers} sheet={sheet} say={say} />
        {make}
      </div>
      <SheetLook sheet={sheet} say={say} />
    </div>
  );
};
