import { useEffect, useRef } from 'react';
import type { Answers } from '../../lib/answers/answers';
import { SheetView } from '../../lib/html/sheet-view';
import type { Sheet } from '../../lib/sheet/sheet';
import { CallBox } from '../alert-box';
import { Button } from '../button';
import { MoreWays } from './more-ways';
import { PagePicture } from './page-picture';
import { PdfActions } from './pdf-actions';
import styles from './prepare.module.css';
import { PrintOptions } from './print-options';
import type { StageProps } from './stage-props';
import { titleTab } from './use-arrival';
import type { Pdf } from './use-pdf';

type Props = StageProps & { answers: Answers; sheet: Sheet; pdf: Pdf; onRetry: () => void };

/** The finished sheet: a picture of page 1, the PDF to share, save and print, more ways, and what it says. */
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
        <div className={styles.made}>
          <PagePicture sheet={sheet} onShow={show} />
          <div>
            <PdfActions pdf={pdf} onRetry={onRetry} />
            <p className={styles.quiet}>{say('result.private')}</p>
            <PrintOptions values={values} say={say} onValues={on.onValues} />
            <MoreWays answers={answers} sheet={sheet} pdf={pdf} onShow={show} />
            <Button variant="small" onClick={on.onCheck}>
              {say('result.change')}
            </Button>
            <p className={styles.warm}>{say('result.warm')}</p>
            {on.clear && (
              <div className={styles.done}>
                <p>{say('result.clear.what')}</p>
                {on.clear}
              </div>
            )}
          </div>
        </div>
        <h2 ref={sheetHeading} tabIndex={-1}>
          {say('result.preview')}
        </h2>
      </div>
      <SheetView sheet={sheet} />
    </>
  );
};
