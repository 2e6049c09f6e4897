'use client';

import { useEffect, useRef, useState } from 'react';
import { crashWords } from '../../lib/wording/crash-wording';
import { Button } from '../button';
import { answersNow } from './memory';
import styles from './prepare.module.css';

/**
 * Takes the place of the form where it failed, as under an extension that rewrites the page. The
 * answers are still in memory: this leads back to them, or saves them. Shows nothing of the error,
 * whose text may hold what was typed.
 */
export const FormFailed = ({ reset }: { reset: () => void }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const [isLost, setIsLost] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const save = () =>
    import('./save-form')
      .then(({ saveForm }) => saveForm(answersNow()))
      .catch(() => setIsLost(true));
  return (
    <div className={styles.page}>
      <h1 ref={heading} tabIndex={-1}>
        {crashWords.title}
      </h1>
      <p>{crashWords.kept}</p>
      <div className={styles.actions}>
        <Button variant="primary" onClick={reset}>
          {crashWords.back}
        </Button>
        <Button variant="secondary" onClick={save}>
          {crashWords.save}
        </Button>
        <p role="status">{isLost ? crashWords.notSaved : ''}</p>
      </div>
    </div>
  );
};
