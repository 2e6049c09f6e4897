import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Offer } from '../../lib/intake/record/record';
import type { SayOnReport } from '../../lib/wording/report-wording';
import { Button } from '../button';
import { LeftOutList } from './left-out-list';
import type { HeadingLevel } from './offer-card';
import { type ReportOutcome, readReport, readyForReports, stopReading } from './read-report';
import styles from './report.module.css';
import { ReportDoor } from './report-door';

type Props = {
  level: HeadingLevel;
  title: string;
  /** Whose report is asked for, where it is not one's own. */
  name?: string;
  say: SayOnReport;
  /** Says above the door how a report is read, and below it what else there is to know. */
  lead: ReactNode;
  more?: ReactNode;
  /** Says above the offers what to look at. */
  check?: ReactNode;
  /** Leads on from the offers. */
  onward?: ReactNode;
  children: (offers: readonly Offer[]) => ReactNode;
};

/** Reads one report at a time on this device, and shows its offers. All is forgotten on leaving. */
export const ReportReader = ({ level, title, name, say, children, ...parts }: Props) => {
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
  const Heading = `h${level}` as const;
  if (isReading)
    return (
      <>
        <Heading tabIndex={-1}>{title}</Heading>
        <p ref={status} role="status" tabIndex={-1}>
          {say('report.reading')}
        </p>
        <Button variant="secondary" onClick={stopReading}>
          {say('report.stop')}
        </Button>
      </>
    );
  const problem = problemIn(outcome, say);
  if (!outcome || problem || typeof outcome === 'string')
    return (
      <>
        <Heading ref={heading} tabIndex={-1}>
          {title}
        </Heading>
        {parts.lead}
        <div role="alert">{problem && <p className={styles.whole}>{problem}</p>}</div>
        <ReportDoor name={name} say={say} onRead={(source) => void read(source)}>
          {parts.more}
        </ReportDoor>
      </>
    );
  const { offers, notUsed } = outcome;
  return (
    <>
      <Heading ref={heading} tabIndex={-1}>
        {say('report.found')}
      </Heading>
      {parts.check}
      <p>{say(offers.length > 0 ? 'report.found.lead' : 'report.nothing')}</p>
      {children(offers)}
      <LeftOutList notUsed={notUsed} say={say} />
      <div className={styles.choices}>
        {parts.onward}
        <Button variant="secondary" onClick={() => setOutcome(null)}>
          {say('report.again')}
        </Button>
      </div>
    </>
  );
};

/** Why there is no reading, in words. */
function problemIn(outcome: ReportOutcome, say: SayOnReport): string | undefined {
  if (!outcome) return undefined;
  if (typeof outcome === 'string') return say(`report.${outcome}`);
  return outcome.refused ? say(`report.refused.${outcome.refused}`) : undefined;
}
