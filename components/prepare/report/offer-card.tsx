import { useId, useRef } from 'react';
import type { FormValues } from '../../../lib/intake/form/read-form';
import type { Offer } from '../../../lib/intake/record/record';
import { Button } from '../../button';
import styles from './report.module.css';
import { dateInWords, offerInWords, sayReport, valueInWords } from './say-report';

/** What a person did with an offer. */
export type Decision = 'taken' | 'left' | undefined;

type Props = {
  offer: Offer;
  /** What the form holds, as it was when the report was read. */
  before: FormValues;
  decision: Decision;
  onDecide: (decision: Decision) => void;
};

/** One fact, the words that it is from, and the choice to take or to leave it. */
export const OfferCard = ({ offer, before, decision, onDecide }: Props) => {
  const id = useId();
  const fact = offerInWords(offer);
  const yours = [before[offer.field]].flat().filter((one) => one !== '' && one !== 'none');
  const isSame = yours.join() === [offer.value].flat().map(String).join();
  const hasOwn = yours.length > 0;
  const first = useRef<HTMLButtonElement>(null);
  // The button that was pressed may go: the focus stays at this fact.
  const decide = (decided: Decision) => {
    first.current?.focus();
    onDecide(decided);
  };
  const take = sayReport(hasOwn ? 'report.use' : 'report.take');
  const leave = sayReport(hasOwn ? 'report.keep' : 'report.leave');
  const action = decision ? sayReport('report.undo') : take;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fact with its choices, no question of a form
    <div role="group" aria-labelledby={id} className={styles.offer}>
      <h3 id={id}>{fact}</h3>
      {offer.caution && <p>{sayReport(`report.caution.${offer.caution}`)}</p>}
      <p className={styles.quiet}>{sayReport('report.words')}</p>
      {[...new Set([offer.words, ...offer.also])].map((words) => (
        <blockquote key={words} className={styles.quote}>
          {words}
        </blockquote>
      ))}
      <p className={styles.quiet}>
        <span>{placeInWords(offer)}</span>
      </p>
      {hasOwn && (
        <p>
          {isSame
            ? sayReport('report.same')
            : sayReport('report.yours', { value: valueInWords(yours) })}
        </p>
      )}
      <div className={styles.choices}>
        <p role="status">
          {decision && sayReport(decision === 'taken' ? 'report.taken' : 'report.left')}
        </p>
        {!(isSame && !decision) && (
          <Button
            ref={first}
            variant="small"
            aria-label={sayReport('report.about', { action, fact })}
            onClick={() => decide(decision ? undefined : 'taken')}
          >
            {action}
          </Button>
        )}
        {!isSame && !decision && (
          <Button
            variant="small"
            aria-label={sayReport('report.about', { action: leave, fact })}
            onClick={() => decide('left')}
          >
            {leave}
          </Button>
        )}
      </div>
    </div>
  );
};

const placeInWords = ({ where, specimen, date }: Offer) =>
  [
    sayReport('report.where', where),
    ...(specimen ? [sayReport('report.specimen', { specimen })] : []),
    date ? sayReport('report.date', { date: dateInWords(date) }) : sayReport('report.noDate'),
  ].join(' ');
