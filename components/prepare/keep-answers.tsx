import { type ReactNode, useState } from 'react';
import type { Answers } from '../../lib/answers/answers';
import { Button } from '../button';
import { sayWhileMaking as say } from '../say-making';
import styles from './prepare.module.css';
import { saveAnswers } from './save-answers';
import { SaveOutcome } from './save-outcome';

type Props = { answers: Answers; children: ReactNode };

/** The answers as a file of one's own, in place of any storage in the browser; or cleared. */
export const KeepAnswers = ({ answers, children }: Props) => {
  const [hasFailed, setHasFailed] = useState(false);
  const save = () => {
    try {
      saveAnswers(answers);
      setHasFailed(false);
    } catch {
      setHasFailed(true);
    }
  };
  return (
    <section aria-labelledby="keep" className={styles.way}>
      <h2 id="keep">{say('result.keep')}</h2>
      <p>{say('result.save.what')}</p>
      <Button variant="secondary" onClick={save}>
        {say('result.save')}
      </Button>
      <SaveOutcome hasFailed={hasFailed} />
      {children && <p>{say('result.clear.what')}</p>}
      {children}
    </section>
  );
};
