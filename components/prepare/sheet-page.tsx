import { useMemo } from 'react';
import type { Answers } from '../../lib/answers';
import { calendarDay } from '../../lib/calendar-day';
import { findChecks } from '../../lib/checks';
import { buildSheet } from '../../lib/sheet';
import { exactNumber } from '../../lib/wording';
import { say, screenLanguage } from '../say';
import { SheetView } from '../sheet-view';
import { PdfActions } from './pdf-actions';
import styles from './prepare.module.css';

/** The finished sheet: its PDF to open, download and print, and what it says as a page. */
export const SheetPage = ({ answers, onChange }: { answers: Answers; onChange: () => void }) => {
  const sheet = useMemo(() => buildSheet(answers, { madeOn: calendarDay(new Date()) }), [answers]);
  const checks = findChecks(answers);
  const values = { cps: exactNumber(answers.cps ?? 0, screenLanguage) };
  return (
    <>
      <div className={styles.notPrinted}>
        <h1 tabIndex={-1}>{say('result.title')}</h1>
        <p className={styles.lead}>{say('result.hand')}</p>
        {checks.length > 0 && (
          <section className={styles.checks} aria-labelledby="checks">
            <h2 id="checks">{say('result.checks')}</h2>
            {checks.map(({ id, message }) => (
              <p key={id}>{say(message, values)}</p>
            ))}
          </section>
        )}
        <PdfActions sheet={sheet} />
        <button type="button" className={styles.secondary} onClick={onChange}>
          {say('result.change')}
        </button>
        <h2>{say('result.preview')}</h2>
      </div>
      <SheetView sheet={sheet} />
    </>
  );
};
