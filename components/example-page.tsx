import type { Answers } from '../lib/answers/answers';
import { FrontView } from '../lib/html/front-view';
import { buildSheet } from '../lib/sheet/build-sheet';
import styles from './example-page.module.css';

/** Somebody made up, who knows a few things. */
const example: Answers = {
  filledInBy: 'self',
  name: 'Maria Santos',
  visitDate: '2026-12-01',
  doctor: 'Dr. Klein',
  subtype: 'triple-negative',
  pdl1: '10-or-more',
  cps: 22,
  priorLines: 'none',
  goal: 'My son’s graduation in June',
  ownQuestions: ['Can I keep working while I am on treatment?'],
};

/** The day on which the example was made: before its visit, and the same at every build. */
const madeOn = '2026-11-23';

/**
 * A picture of page 1 of an example, made when the site is built: what somebody gets, at one look.
 * @param label says to a screen reader what is seen
 */
export const ExamplePage = ({ label }: { label: string }) => (
  <div className={styles.picture} role="img" aria-label={label}>
    <div className={styles.page} inert>
      <FrontView sheet={buildSheet(example, { madeOn })} />
    </div>
  </div>
);
