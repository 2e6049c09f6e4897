import type { Answers } from '../../answers/answers';
import type { Offer } from '../record/record';
import { formFrom } from './form-from';
import { type FormValues, noneOfThese } from './read-form';

type Taken = Pick<Offer, 'field' | 'value'>;

/** Fills in what a person took from a report; a list keeps what is ticked in it already. */
export function takeOffer(values: FormValues, { field, value }: Taken): FormValues {
  const filled = formFrom({ [field]: value } as Answers);
  const results = values.results.filter((one) => one !== noneOfThese);
  const taken: FormValues = {
    ...values,
    [field]: filled[field],
    results: [...new Set([...results, ...filled.results])],
  };
  if (field !== 'markers' && field !== 'immunotherapy') return taken;
  const before = values[field].filter((one) => one !== noneOfThese && one !== 'not-sure');
  const tested = field === 'markers' ? { markersTested: 'yes' } : {};
  return { ...taken, ...tested, [field]: [...new Set([...before, ...filled[field]])] };
}

/** Takes back what was taken: the field is as it was before. */
export const untakeOffer = (
  values: FormValues,
  before: FormValues,
  { field }: Taken,
): FormValues => ({
  ...values,
  [field]: before[field],
  ...(field === 'markers' ? { markersTested: before.markersTested } : {}),
});
