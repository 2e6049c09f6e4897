import type { FormValues } from './read-form';

// What can be done with the list of own questions. One that is among the top three stays there
// wherever it moves: its id counts its place in the list.

const idAt = (index: number) => `own-${index + 1}`;

/** Another box at the end, blank or with a question in it; a blank last box is used first. */
export function addQuestion(values: FormValues, text = ''): FormValues {
  const { ownQuestions } = values;
  const isLastBlank = ownQuestions.at(-1)?.trim() === '';
  const kept = text !== '' && isLastBlank ? ownQuestions.slice(0, -1) : ownQuestions;
  return { ...values, ownQuestions: [...kept, text] };
}

export function changeQuestion(values: FormValues, index: number, text: string): FormValues {
  return { ...values, ownQuestions: values.ownQuestions.with(index, text) };
}

/** Without the question; a list that would be empty keeps one blank box. */
export function removeQuestion(values: FormValues, index: number): FormValues {
  const left = values.ownQuestions.filter((_, at) => at !== index);
  const places = values.ownQuestions.map((_, at) => (at < index ? at : at - 1));
  const topThree = values.topThree.filter((id) => id !== idAt(index));
  return {
    ...values,
    ownQuestions: left.length > 0 ? left : [''],
    topThree: topThree.map((id) => moved(id, places)),
  };
}

/** The question one place up or down. */
export function moveQuestion(values: FormValues, index: number, by: -1 | 1): FormValues {
  const { ownQuestions, topThree } = values;
  const to = index + by;
  const [one, other] = [ownQuestions[index], ownQuestions[to]];
  if (one === undefined || other === undefined) return values;
  const places = ownQuestions.map((_, at) => (at === index ? to : at === to ? index : at));
  return {
    ...values,
    ownQuestions: ownQuestions.with(index, other).with(to, one),
    topThree: topThree.map((id) => moved(id, places)),
  };
}

/** The id of a question that stood at the first place and now stands at the one given for it. */
function moved(id: string, places: readonly number[]): string {
  if (!id.startsWith('own-')) return id;
  const place = places[Number(id.slice('own-'.length)) - 1];
  return place === undefined ? id : idAt(place);
}
