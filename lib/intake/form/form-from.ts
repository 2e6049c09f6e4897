import type { Answers } from '../../answers/answers';
import {
  blankForm,
  type FormValues,
  formFields,
  listFields,
  noneOfThese,
  topicFields,
} from './read-form';

/** Fills in the form from answers, such as those of a saved file. */
export function formFrom(answers: Answers): FormValues {
  const { cps, immunotherapyEffects, symptoms, needs, ownQuestions, wallet } = answers;
  const texts = formFields.flatMap((field) => {
    const value = answers[field];
    return typeof value === 'string' ? [[field, value]] : [];
  });
  const lists = listFields.flatMap((field) => {
    const values = answers[field];
    return values ? [[field, values.length > 0 ? values : [noneOfThese]]] : [];
  });
  const { er, pr, her2, pdl1, markers, markersTested } = answers;
  const isGiven = (value: unknown) => value !== undefined;
  return {
    ...blankForm,
    ...Object.fromEntries(texts),
    ...Object.fromEntries(lists),
    ...(cps === undefined ? {} : { cps: String(cps) }),
    ...(isGiven(immunotherapyEffects)
      ? { immunotherapyEffects: immunotherapyEffects ? 'yes' : 'no' }
      : {}),
    ...(wallet ? { wallet: 'yes' } : {}),
    ...(symptoms ? { anySign: 'yes' } : {}),
    ...(needs ? needsAsked(needs) : {}),
    results: [
      ...([er, pr, her2].some(isGiven) ? ['receptors'] : []),
      ...([pdl1, cps].some(isGiven) ? ['pdl1'] : []),
      ...([markers, markersTested].some(isGiven) ? ['markers'] : []),
    ],
    ownQuestions: ownQuestions ?? [''],
    ...Object.fromEntries(topicFields.map((field) => [field, answers[field] ?? []])),
    cameBack: 'yes',
  };
}

/** Parts needs into the topics to choose and those that have questions of their own. */
function needsAsked(given: NonNullable<Answers['needs']>): Partial<FormValues> {
  const topics = given.filter((need) => need !== 'newly-diagnosed' && need !== 'urgent');
  return {
    needs: given.length > 0 ? topics : [noneOfThese],
    newlyTold: given.includes('newly-diagnosed') ? 'yes' : '',
    worsening: given.includes('urgent') ? 'yes' : '',
  };
}
