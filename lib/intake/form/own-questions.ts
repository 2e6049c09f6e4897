import { type FormValues, topicFields } from './read-form';

// Edits the list of own questions. The id of a question is its position, so the ids among the
// chosen topics change when a question moves or goes.

const idAt = (index: number) => `own-${index + 1}`;

/** Adds a box at the end, blank or with a question; a question goes into a blank last box first. */
export function addQuestion(values: FormValues, text = ''): FormValues {
  const { ownQuestions } = values;
  const isLastBlank = ownQuestions.at(-1)?.trim() === '';
  const kept = text !== '' && isLastBlank ? ownQuestions.slice(0, -1) : ownQuestions;
  return { ...values, ownQuestions: [...kept, text] };
}

export function changeQuestion(values: FormValues, index: number, text: string): FormValues {
  return { ...values, ownQuestions: values.ownQuestions.with(index, text) };
}

/** Removes a question; an empty list keeps one blank box. */
export function removeQuestion(values: FormValues, index: number): FormValues {
  const left = values.ownQuestions.filter((_, at) => at !== index);
  const places = values.ownQuestions.map((_, at) => (at < index ? at : at - 1));
  return {
    ...values,
    ownQuestions: left.length > 0 ? left : [''],
    ...topicsOf(values, (ids) =>
      ids.filter((id) => id !== idAt(index)).map((id) => moved(id, places)),
    ),
  };
}

/** Moves a question one place up or down. */
export function moveQuestion(values: FormValues, index: number, by: -1 | 1): FormValues {
  const { ownQuestions } = values;
  const to = index + by;
  const [one, other] = [ownQuestions[index], ownQuestions[to]];
  if (one === undefined || other === undefined) return values;
  const places = ownQuestions.map((_, at) => (at === index ? to : at === to ? index : at));
  return {
    ...values,
    ownQuestions: ownQuestions.with(index, other).with(to, one),
    ...topicsOf(values, (ids) => ids.map((id) => moved(id, places))),
  };
}

/** The chosen topics, each list changed in the same way. */
const topicsOf = (values: FormValues, change: (ids: string[]) => string[]): Partial<FormValues> =>
  Object.fromEntries(topicFields.map((field) => [field, change(values[field])]));

/**
 * Updates the id of a question.
 * @param places the new index of each question, by its old one
 */
function moved(id: string, places: readonly number[]): string {
  if (!id.startsWith('own-')) return id;
  const place = places[Number(id.slice('own-'.length)) - 1];
  return place === undefined ? id : idAt(place);
}
