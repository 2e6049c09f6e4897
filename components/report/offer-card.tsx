import { useId, useRef } from 'react';
import type { Offer } from '../../lib/intake/record/record';
import type { SayOnReport } from '../../lib/wording/report-wording';
import { Button } from '../button';
import styles from './report.module.css';
import { dateInWords, valueInWords } from './say-report';

/** What somebody did with an offer. */
export type Decision = 'taken' | 'left' | undefined;

/** The level of the heading of a part of the page; that of an offer is two below it. */
export type HeadingLevel = 1 | 4;

type Props = {
  offer: Offer;
  /** The offer in words, which no other one of the report has. */
  fact: string;
  /** What was answered for the field before the report was read. */
  yours: readonly string[];
  decision: Decision;
  level: HeadingLevel;
  say: SayOnReport;
  onDecide: (decision: Decision) => void;
};

/** One fact, the words that it is from, and the choice to take or to leave it. */
export const OfferCard = ({ offer, fact, yours, decision, level, say, onDecide }: Props) => {
  const id = useId();
  const isSame = yours.join() === [offer.value].flat().map(String).join();
  const hasOwn = yours.length > 0;
  const first = useRef<HTMLButtonElement>(null);
  // The button that was pressed may go: the focus stays at this fact.
  const decide = (decided: Decision) => {
    first.current?.focus();
    onDecide(decided);
  };
  const Heading = level === 1 ? 'h3' : 'h6';
  const action = say(decision ? 'report.undo' : hasOwn ? 'report.use' : 'report.take');
  const leave = say(hasOwn ? 'report.keep' : 'report.leave');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fact with its choices, no question of a form
    <div role="group" aria-labelledby={id} className={styles.offer}>
      <Heading id={id}>{fact}</Heading>
      {offer.caution && <p>{say(`report.caution.${offer.caution}`)}</p>}
      <p className={styles.quiet}>{say('report.words')}</p>
      {[...new Set([offer.words, ...offer.also])].map((words) => (
        <blockquote key={words} className={styles.quote}>
          {words}
        </blockquote>
      ))}
      <p className={styles.quiet}>
        <span>{placeInWords(offer, say)}</span>
      </p>
      {hasOwn && (
        <p>
          {isSame ? say('report.same') : say('report.yours', { value: valueInWords(yours, say) })}
        </p>
      )}
      <div className={styles.choices}>
        <p role="status">{decision && say(`report.${decision}`)}</p>
        {!(isSame && !decision) && (
          <Button
            ref={first}
            variant="small"
            aria-label={say('report.about', { action, fact })}
            onClick={() => decide(decision ? undefined : 'taken')}
          >
            {action}
          </Button>
        )}
        {!isSame && !decision && (
          <Button
            variant="small"
            aria-label={say(hasOwn ? 'report.about.keep' : 'report.about', { action: leave, fact })}
            onClick={() => decide('left')}
          >
            {leave}
          </Button>
        )}
      </div>
    </div>
  );
};

const placeInWords = ({ where, specimen, date }: Offer, say: SayOnReport) =>
  [
    say('report.where', where),
    ...(specimen ? [say('report.specimen', { specimen })] : []),
    date ? say('report.date', { date: dateInWords(date) }) : say('report.noDate'),
  ].join(' ');
