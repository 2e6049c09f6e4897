import type { Answers } from '../../answers/answers';
import { blankForm, type FormValues, formFields, listFields, noneSoFar } from './read-form';

/** Fills in the form from answers, such as those of a saved file. */
export function formFrom(answers: Answers): FormValues {
  const { cps, immunotherapy, immunotherapyEffects, symptoms, ownQuestions, topThree } = answers;
  const texts = formFields.flatMap((field) => {
    const value = answers[field];
    return typeof value === 'string' ? [[field, value]] : [];
  });
  const lists = listFields.flatMap((field) => (answers[field] ? [[field, answers[field]]] : []));
  const { er, pr, her2, pdl1, markers, markersTested } = answers;
  const isGiven = (value: unknown) => value !== undefined;
  return {
    ...blankForm,
    ...Object.fromEntries(texts),
    ...Object.fromEntries(lists),
    ...(cps === undefined ? {} : { cps: String(cps) }),
    ...(immunotherapy?.length === 0 ? { immunotherapy: [noneSoFar] } : {}),
    ...(isGiven(immunotherapyEffects)
      ? { immunotherapyEffects: immunotherapyEffects ? 'yes' : 'no' }
      : {}),
    ...(symptoms ? { anySign: 'yes' } : {}),
    results: [
      ...([er, pr, her2].some(isGiven) ? ['receptors'] : []),
      ...([pdl1, cps].some(isGiven) ? ['pdl1'] : []),
      ...([markers, markersTested].some(isGiven) ? ['markers'] : []),
    ],
    ownQuestions: ownQuestions ?? [''],
    topThree: topThree ?? [],
  };
}
