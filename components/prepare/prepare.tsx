'use client';

import { useEffect, useRef, useState } from 'react';
import { type Answers, parseAnswers } from '../../lib/answers';
import { blankForm, formErrorFor, readForm } from '../../lib/read-form';
import type { FieldError } from '../error-summary';
import { say } from '../say';
import { QuestionForm } from './question-form';
import { SheetPage } from './sheet-page';

type Step = 'form' | 'sheet';

/**
 * From questions to paper. The answers live in this component's memory and nowhere else; the
 * browser's history holds the step alone, so that Back returns to the form with all that was typed.
 */
export const Prepare = () => {
  const [values, setValues] = useState(blankForm);
  const [errors, setErrors] = useState<FieldError[]>([]);
  const [answers, setAnswers] = useState<Answers>({});
  const [step, setStep] = useState<Step>('form');
  const page = useRef<HTMLDivElement>(null);
  const isFirstStep = useRef(true);

  useEffect(() => {
    const follow = ({ state }: PopStateEvent) =>
      setStep(state?.step === 'sheet' ? 'sheet' : 'form');
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  useEffect(() => {
    document.title = [
      step === 'form' && errors.length > 0 ? say('error.prefix') : '',
      say(step === 'form' ? 'form.title' : 'result.title'),
      `– ${say('screen.brand')}`,
    ].join(' ');
  }, [step, errors]);

  useEffect(() => {
    // A screen reader starts at the new heading; on the first load the browser's own start is right.
    if (isFirstStep.current && step === 'form') {
      isFirstStep.current = false;
      return;
    }
    page.current?.querySelector('h1')?.focus();
  }, [step]);

  const submit = () => {
    const parsed = parseAnswers(readForm(values));
    if (!parsed.ok) {
      setErrors(
        parsed.problems.map(({ field }) => ({
          id: field,
          message: formErrorFor(field, values, say),
        })),
      );
      return;
    }
    setErrors([]);
    setAnswers(parsed.answers);
    setStep('sheet');
    history.pushState({ ...history.state, step: 'sheet' }, '');
  };

  return (
    <div ref={page}>
      {step === 'form' ? (
        <QuestionForm values={values} errors={errors} onChange={setValues} onSubmit={submit} />
      ) : (
        <SheetPage answers={answers} onChange={() => history.back()} />
      )}
    </div>
  );
};
