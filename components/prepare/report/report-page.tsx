import { useEffect, useRef, useState } from 'react';
import type { ReportFact } from '../../../lib/answers/report-facts';
import type { FormValues } from '../../../lib/intake/form/read-form';
import { Button } from '../../button';
import { LeftOutList } from './left-out-list';
import { OfferList } from './offer-list';
import { type ReportOutcome, readReport, readyForReports, stopReading } from './read-report';
import styles from './report.module.css';
import { ReportDoor } from './report-door';
import { sayReport } from './say-report';

type Props = { onValues: (values: FormValues, reported: readonly ReportFact[]) => void };

/** Reads a report on this device, and offers what it says. All of it is forgotten on leaving. */
export const ReportPage = ({ onValues }: Props) => {
  const [outcome, setOutcome] = useState<ReportOutcome>(null);
  const [isReading, setIsReading] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    readyForReports();
    return stopReading;
  }, []);
  useEffect(() => {
    if (isReading) status.current?.focus();
    else heading.current?.focus();
  }, [isReading]);

  const read = async (source: File | string) => {
    setOutcome(null);
    setIsReading(true);
    setOutcome(await readReport(source));
    setIsReading(false);
  };
  if (isReading)
    return (
      <>
        <h1 tabIndex={-1}>{sayReport('report.title')}</h1>
        <p ref={status} role="status" tabIndex={-1}>
          {sayReport('report.reading')}
        </p>
        <Button variant="secondary" onClick={stopReading}>
          {sayReport('report.stop')}
        </Button>
      </>
    );
  const failed = typeof outcome === 'string' ? sayReport(`report.${outcome}`) : undefined;
  const refused =
    outcome && typeof outcome !== 'string' && outcome.refused
      ? sayReport(`report.refused.${outcome.refused}`)
      : undefined;
  if (!outcome || failed || refused || typeof outcome === 'string')
    return (
      <>
        <h1 ref={heading} tabIndex={-1}>
          {sayReport('report.title')}
        </h1>
        <p>{sayReport('report.lead')}</p>
        <p>{sayReport('report.news')}</p>
        <div role="alert">
          {(failed ?? refused) && <p className={styles.whole}>{failed ?? refused}</p>}
        </div>
        <ReportDoor onRead={(source) => void read(source)} />
      </>
    );
  const { offers, notUsed } = outcome;
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {sayReport('report.found')}
      </h1>
      <p>{sayReport(offers.length > 0 ? 'report.found.lead' : 'report.nothing')}</p>
      <OfferList offers={offers} onValues={onValues} />
      <LeftOutList notUsed={notUsed} />
      <div className={styles.choices}>
        <Button variant="primary" onClick={() => history.back()}>
          {sayReport('report.back')}
        </Button>
        <Button variant="secondary" onClick={() => setOutcome(null)}>
          {sayReport('report.again')}
        </Button>
      </div>
    </>
  );
};
