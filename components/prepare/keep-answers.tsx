import { useState } from 'react';
import type { Answers } from '../../lib/answers/answers';
import { Button } from '../button';
import { sayWhileMaking as say } from '../say-making';
import { saveAnswers } from './save-answers';
import { SaveOutcome } from './save-outcome';

/** The answers as a file of one's own, to go on from another day. */
export const KeepAnswers = ({ answers }: { answers: Answers }) => {
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
    <>
      <p>{say('result.save.what')}</p>
      <Button variant="secondary" onClick={save}>
        {say('result.save')}
      </Button>
      <SaveOutcome hasFailed={hasFailed} />
    </>
  );
};
