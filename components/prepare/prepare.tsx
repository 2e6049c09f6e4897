'use client';

import { useEffect, useRef, useState } from 'react';
import { alertFor } from '../../lib/alerts';
import { type Answers, parseAnswers } from '../../lib/answers';
import type { Field } from '../../lib/content/fields';
import { blankForm, type FormValues, formErrorFor, readForm } from '../../lib/read-form';
import { EmergencyBox } from '../alert-box';
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
  const fieldToShow = useRef<Field>(undefined);

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
    const field = step === 'form' && fieldToShow.current;
    if (field) showField(field);
    else page.current?.querySelector('h1')?.focus();
    fieldToShow.current = undefined;
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
    // Own questions that changed may have changed places: which of them come first is chosen anew.
    const isSame = String(parsed.answers.ownQuestions) === String(answers.ownQuestions);
    const topThree = values.topThree.filter((id) => isSame || !id.startsWith('own-'));
    setValues({ ...values, topThree });
    setAnswers({ ...parsed.answers, topThree });
    setStep('sheet');
    history.pushState({ ...history.state, step: 'sheet' }, '');
  };

  /** A change made on the finished sheet: the form holds it too. */
  const changeSheet = (change: Partial<FormValues>) => {
    const changed = { ...values, ...change };
    const parsed = parseAnswers(readForm(changed));
    if (!parsed.ok) return;
    setValues(changed);
    setAnswers(parsed.answers);
  };
  const addQuestion = (question: string) =>
    changeSheet({
      ownQuestions: [...values.ownQuestions.filter((text) => text.trim() !== ''), question],
    });

  const alert = alertFor(signsIn(values));
  return (
    <div ref={page}>
      {alert === 'emergency' && <EmergencyBox />}
      {step === 'form' ? (
        <QuestionForm
          values={values}
          errors={errors}
          alert={alert}
          onChange={setValues}
          onSubmit={submit}
        />
      ) : (
        <SheetPage
          answers={answers}
          onChange={(field) => {
            fieldToShow.current = field;
            history.back();
          }}
          onTopThree={(topThree) => changeSheet({ topThree })}
          onAdd={addQuestion}
        />
      )}
    </div>
  );
};

/** What the signs in the form call for is said at once, whatever else is not yet right. */
function signsIn(values: FormValues): Answers {
  const { symptoms, needs, priorLines, immunotherapy, treatments } = readForm(values);
  const parsed = parseAnswers(
    Object.fromEntries(
      Object.entries({ symptoms, needs, priorLines, immunotherapy, treatments }).filter(
        ([, value]) => value !== undefined,
      ),
    ),
  );
  return parsed.ok ? parsed.answers : {};
}

function showField(field: Field) {
  const control = document.getElementById(field);
  const closed = control?.closest('details');
  if (closed) closed.open = true;
  control?.focus();
}
