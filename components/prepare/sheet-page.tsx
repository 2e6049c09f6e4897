import { useMemo } from 'react';
import { alertFor } from '../../lib/alerts';
import type { Answers } from '../../lib/answers';
import { calendarDay } from '../../lib/calendar-day';
import { type Field, fields } from '../../lib/content/fields';
import { SheetView } from '../../lib/html/sheet-view';
import { buildSheet } from '../../lib/sheet';
import { SameDayBox } from '../alert-box';
import { say } from '../say';
import { CheckNotes } from './check-notes';
import { Offered } from './offered';
import { PdfActions } from './pdf-actions';
import styles from './prepare.module.css';
import { TopThree } from './top-three';

type Props = {
  answers: Answers;
  /** Back to the form, to the field if there is one in question. */
  onChange: (field?: Field) => void;
  onTopThree: (topThree: string[]) => void;
  onAdd: (question: string) => void;
};

/** The finished sheet: its PDF to open, download and print, and what it says as a page. */
export const SheetPage = ({ answers, onChange, onTopThree, onAdd }: Props) => {
  const sheet = useMemo(() => buildSheet(answers, { madeOn: calendarDay(new Date()) }), [answers]);
  return (
    <>
      <div className={styles.notPrinted}>
        <h1 tabIndex={-1}>{say('result.title')}</h1>
        <p className={styles.lead}>{say('result.hand')}</p>
        <SameDayBox alert={alertFor(answers)} />
        <CheckNotes answers={answers} onChange={onChange} />
        <PdfActions sheet={sheet} />
        <TopThree sheet={sheet} onChange={onTopThree} />
        <Offered
          offered={sheet.offered}
          canAdd={(answers.ownQuestions ?? []).length < fields.ownQuestions.atMost}
          onAdd={onAdd}
        />
        <button type="button" className={styles.secondary} onClick={() => onChange()}>
          {say('result.change')}
        </button>
        <h2>{say('result.preview')}</h2>
      </div>
      <SheetView sheet={sheet} />
    </>
  );
};
