import type { ReactNode } from 'react';
import { type QuestionPage, questionsFor } from '../../lib/intake/form/journey';
import type { FormValues } from '../../lib/intake/form/read-form';
import type { SayOnScreen } from '../../lib/wording/screen-wording';
import { Button } from '../button';
import { ErrorSummary, type FieldError } from '../error-summary';
import styles from './prepare.module.css';

type Props = {
  page: QuestionPage;
  values: FormValues;
  errors: FieldError[];
  say: SayOnScreen;
  children: ReactNode;
  onContinue: () => void;
  onMakeNow: () => void;
};

/** Frame of every question: progress, and the two ways on. */
export const QuestionFrame = ({
  page,
  values,
  errors,
  say,
  children,
  onContinue,
  onMakeNow,
}: Props) => {
  const questions = questionsFor(values);
  return (
    <form
      // Outside a dialog this method sends nothing: no answer reaches an address before the script
      // is there, or without it.
      method="dialog"
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onContinue();
      }}
    >
      <ErrorSummary errors={errors} />
      <p className={styles.progress}>
        {say('form.progress', { number: questions.indexOf(page) + 1, total: questions.length })}
      </p>
      {children}
      <div className={styles.ways}>
        <Button variant="primary" type="submit">
          {say('form.continue')}
        </Button>
        <Button variant="link" onClick={onMakeNow}>
          {say('form.makeNow')}
        </Button>
      </div>
    </form>
  );
};
