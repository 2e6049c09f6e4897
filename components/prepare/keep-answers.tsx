import type { ReactNode } from 'react';
import type { Answers } from '../../lib/answers/answers';
import { Button } from '../button';
import { sayWhileMaking as say } from '../say-making';
import styles from './prepare.module.css';
import { saveAnswers } from './save-answers';

type Props = { answers: Answers; children: ReactNode };

/** The answers as a file of one's own, in place of any storage in the browser; or cleared. */
export const KeepAnswers = ({ answers, children }: Props) => (
  <section aria-labelledby="keep" className={styles.way}>
    <h2 id="keep">{say('result.keep')}</h2>
    <p>{say('result.save.what')}</p>
    <Button variant="secondary" onClick={() => saveAnswers(answers)}>
      {say('result.save')}
    </Button>
    {children && <p>{say('result.clear.what')}</p>}
    {children}
  </section>
);
