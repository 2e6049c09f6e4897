import type { Answers } from './answers';
import { type Field, fields } from './content/fields';
import { cleanText, graphemesOf } from './text';
import type { Say } from './wording';

/** The fields that the form asks for with one control each. */
export const formFields = [
  'filledInBy',
  'subtype',
  'er',
  'pr',
  'her2',
  'pdl1',
  'cps',
  'markersTested',
  'priorLines',
  'immunotherapyEffects',
  'treatments',
  'interpreterLanguage',
  'goal',
  'detail',
  'name',
  'visitDate',
  'clinic',
  'dayPhone',
  'nightPhone',
  'paper',
  'textSize',
  'sheets',
  'edition',
] as const satisfies readonly Field[];

/** The fields of which any number of values may be ticked. */
export const listFields = [
  'symptoms',
  'markers',
  'immunotherapy',
  'health',
  'needs',
] as const satisfies readonly Field[];

export type FormField = (typeof formFields)[number];
export type ListField = (typeof listFields)[number];

/** Ticked where there was no immunotherapy so far, which the answers hold as an empty list. */
export const noneSoFar = 'none' as const;

/**
 * What stands in the form: text as it was typed, the value that was chosen or those that were; ''
 * is blank. `anySign` opens the list of signs, which count unless it is 'no' or blank; `results`
 * are those that the person has on paper. An id in `topThree` such as 'own-2' counts the boxes of
 * the form, blank ones too.
 */
export type FormValues = Record<FormField, string> &
  Record<ListField, string[]> & {
    anySign: '' | 'yes' | 'no' | 'not-sure';
    results: string[];
    ownQuestions: string[];
    topThree: string[];
  };

export const blankForm = {
  ...Object.fromEntries(formFields.map((field) => [field, ''])),
  ...Object.fromEntries(listFields.map((field) => [field, []])),
  anySign: '',
  results: [],
  ownQuestions: [''],
  topThree: [],
} as unknown as FormValues;

/** The form as raw answers for `parseAnswers`: blanks left out, the CPS as a number where it is one. */
export function readForm(values: FormValues): Record<string, unknown> {
  const given = formFields.filter((field) => values[field].trim() !== '');
  const raw: Record<string, unknown> = Object.fromEntries(
    given.map((field) => [field, values[field]]),
  );
  if (typeof raw.cps === 'string') raw.cps = readCps(raw.cps);
  const { immunotherapy, immunotherapyEffects } = values;
  const hadNone = immunotherapy.includes(noneSoFar);
  const ticked = listFields.filter((field) => values[field].length > 0);
  for (const field of ticked) raw[field] = values[field];
  if (values.anySign === '' || values.anySign === 'no') delete raw.symptoms;
  if (hadNone) raw.immunotherapy = [];
  // The question about side effects is only shown to those who had, or may have had, some.
  delete raw.immunotherapyEffects;
  const saysEffects = immunotherapyEffects === 'yes' || immunotherapyEffects === 'no';
  if (saysEffects && immunotherapy.length > 0 && !hadNone)
    raw.immunotherapyEffects = immunotherapyEffects === 'yes';
  const topThree = idsOfAnswers(values);
  if (topThree.length > 0) raw.topThree = topThree;
  return { ...raw, ownQuestions: values.ownQuestions };
}

const isTyped = (text: string) => cleanText(text) !== '';

/** The top three, with own questions counted as the answers count them: without blank boxes. */
function idsOfAnswers({ topThree, ownQuestions }: FormValues): string[] {
  return topThree.flatMap((id) => {
    if (!id.startsWith('own-')) return id;
    const index = Number(id.slice('own-'.length)) - 1;
    if (!isTyped(ownQuestions[index] ?? '')) return [];
    return `own-${ownQuestions.slice(0, index + 1).filter(isTyped).length}`;
  });
}

/**
 * What the form says of signs and of what bears on them, at once and whatever else is not yet
 * right: only choices, whose values are the schema's own, and whether treatments were typed.
 */
export function signsIn(values: FormValues): Answers {
  const { symptoms, needs, priorLines, immunotherapy, treatments } = readForm(values);
  return { symptoms, needs, priorLines, immunotherapy, treatments } as Answers;
}

/** Answers as a form: what a saved file holds, to go on from. */
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

/** Reads "12", "CPS 12", " 12.5 " or "12,5" as a number; anything else stays as it was typed. */
function readCps(typed: string): string | number {
  const digits = typed.replace(/cps|[\s:=\u200b]/gi, '').replace(/^(-?\d+),(\d+)$/, '$1.$2');
  return /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : typed;
}

const textFields = [
  'name',
  'clinic',
  'dayPhone',
  'nightPhone',
  'treatments',
  'interpreterLanguage',
  'goal',
] as const;

/** A problem with a field of the form, in the words that the screen shows. */
export function formErrorFor(field: string, typed: FormValues, say: Say): string {
  const [name, item] = field.split('.');
  const tooLong = (label: string, max: number, text: string, lines: boolean) =>
    say('error.tooLong', { label, max, count: graphemesOf(cleanText(text, { lines })).length });
  if (name === 'cps' && /%|percent/i.test(typed.cps)) return say('error.cpsPercent');
  if (name === 'cps' || name === 'visitDate') return say(`error.${name}`);
  if (name === 'topThree') return say('error.topThree', { atMost: fields.topThree.atMost });
  if (name === 'ownQuestions') {
    const { max, atMost } = fields.ownQuestions;
    if (item === undefined) return say('error.tooMany', { atMost });
    const index = Number(item);
    const label = say('form.own.item', { number: index + 1 });
    return tooLong(label, max, typed.ownQuestions[index] ?? '', true);
  }
  const textField = textFields.find((f) => f === name);
  // A choice cannot go wrong on the form: its values are the schema's own.
  if (!textField) throw new Error(`No words for a problem with ${field}`);
  const label = say(`error.label.${textField}`);
  return tooLong(label, fields[textField].max, typed[textField], textField === 'treatments');
}
