import { useEffect, useRef } from 'react';
import type { Answers } from '../../lib/answers/answers';
import { SheetView } from '../../lib/html/sheet-view';
import type { Sheet } from '../../lib/sheet/sheet';
import { CallBox } from '../alert-box';
import { Button } from '../button';
import { KeepAnswers } from './keep-answers';
import { OtherWays } from './other-ways';
import { PdfActions } from './pdf-actions';
import styles from './prepare.module.css';
import { PrintOptions } from './print-options';
import type { StageProps } from './stage-props';
import { titleTab } from './use-arrival';
import type { Pdf } from './use-pdf';

type Props = StageProps & { answers: Answers; sheet: Sheet; pdf: Pdf; onRetry: () => void };

/** The finished sheet: its PDF to open, download and print, other ways out, and what it says. */
export const ResultPage = ({ answers, sheet, pdf, onRetry, values, alerts, say, ...on }: Props) => {
  const sheetHeading = useRef<HTMLHeadingElement>(null);
  // Where there is no PDF the sheet is ready all the same: on the page, to be printed from there.
  const title = say(pdf.status === 'failed' ? 'result.title.page' : 'result.title');
  useEffect(() => titleTab(title), [title]);
  const show = () => {
    sheetHeading.current?.focus({ preventScroll: true });
    sheetHeading.current?.scrollIntoView();
  };
  return (
    <>
      <div className={styles.notPrinted}>
        <h1 tabIndex={-1}>{title}</h1>
        <p className={styles.lead}>{say('result.hand')}</p>
        <CallBox alerts={alerts} say={say} />
        <PdfActions pdf={pdf} onRetry={onRetry} />
        <Button variant="secondary" onClick={on.onCheck}>
          {say('result.change')}
        </Button>
        <PrintOptions values={values} say={say} onValues={on.onValues} />
        <OtherWays sheet={sheet} pdf={pdf} onShow={show} />
        <KeepAnswers answers={answers}>{on.clear}</KeepAnswers>
        <h2 ref={sheetHeading} tabIndex={-1}>
          {say('result.preview')}
        </h2>
      </div>
      <SheetView sheet={sheet} />
    </>
  );
};
